import { wordSet } from '../../word-set.ts'

/** Words written with a dot that is no full stop, without it, as norms. Single letters ("z. B.", "S. Fischer") need no entry. */
export const abbreviations = wordSet(`
  abb abg abk abs abschn abt akt allg alt amtl anm anz apl apr aufl aug ausg bd bde beil bes bez blz brd brig bspw
  bzgl bzw ca chr co corp dat dep desgl dez dgl dipl dir diss do doz dr drs dt dtl dz ebd eidg eig einschl entspr erb
  erg erw etw ev evtl exkl expl fa fam feb febr ff fn forts fr frdl frl geb gef gegr gem gen gest gez ggf ggfs gmbh gr
  grdl grds hbf hd hg hj hl hptst hrn hrsg hs hzl inc ing inh inkl insb insbes int inv ital jan jg jh jhd jhdt jr jul
  jun jän kap kath kfm kgl kl komm konj kto kub kuf lat lfd lic lit lt ltd mds mia mill min mind mio mitgl mo mr mrd
  mrs ms msgr mt mtl mwst mär nachf nachm nat nov nr nrn num obb oberfl okt op ord parl pers pf pfd phil pkt plc ppa
  prof proz pseud pt qu rd ref resp rh rk röm sa sek sen sep sept sg sog sogen spez sr st staatl std stdn stellv str
  stv tbd teilw tel tgl tit tsd tz uff umg ungebr univ unv urspr usf vbdl verf verh verm vermutl vers verw vgl vj vorm
  vors vz vzo wg whg wirtsch wiss wkn wwe württ zb ziff zit zs zt ztr zus zzgl
`)
