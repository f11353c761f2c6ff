/** Never the end of a sentence: something belongs behind them. In lower case, without the last dot. */
export const openAbbreviations: ReadonlySet<string> = new Set(
  'mr mrs ms mx dr prof st sra sr gen rev hon capt lt sgt gov sen rep messrs vs v e.g eg i.e ie cf viz approx ca circa ext tel ph fig figs sec sect art arts ch vol vols pp para ref refs attn dept est min max avg incl excl resp w.r.t op nr nos mt ft'.split(
    ' ',
  ),
);

/** Only open before a number: "No. 5", "Sept. 3", "p. 12"; otherwise an ordinary end ("No. We can't."). */
export const openBeforeNumber: ReadonlySet<string> = new Set(
  'no jan feb mar apr jun jul aug sep sept oct nov dec p pg ver v item rev'.split(' '),
);

/** May end a sentence: they do when a word that begins sentences follows. */
export const maybeEnding: ReadonlySet<string> = new Set(
  'inc ltd co corp llc plc gmbh jr sr esq etc a.m p.m am pm u.s u.k e.u u.n ph.d b.a m.a mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec hrs hr mins sec secs wk wks mo yr yrs st ave blvd rd bldg apt et al univ calif info intl assn mgmt'.split(
    ' ',
  ),
);
