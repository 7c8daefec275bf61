/** A way in which a sum passes from one to another: for goods, for a service, for a majority of it, for what its owner held, as a loan, as loans to many, from a pool of investors, as what another puts in, as an entry into a company. */
export type Transfer =
  | 'goods'
  | 'service'
  | 'majority'
  | 'holding'
  | 'loan'
  | 'lending'
  | 'pool'
  | 'put in by another'
  | 'entry'
