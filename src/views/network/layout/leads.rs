//! Which federal bodies lead a programme.

use crate::corpus::{Corpus, EntityId};
use crate::drawing::placement::{Stand, Standing};

/// Whether a federal body leads a programme, or has the office that does.
pub(super) fn leads(corpus: &Corpus, standing: &[Standing], i: usize) -> bool {
    let at_pole = |e: EntityId, stand: Stand| standing.iter().any(|s| s.entity == e && s.stand == stand);
    corpus.touching(standing[i].entity).iter().any(|&r| {
        let kind = corpus.kind_of(r).slug.as_str();
        let r = corpus.relation(r);
        (kind == "leads" && at_pole(r.to, Stand::Pole)) || (kind == "part-of" && at_pole(r.from, Stand::Office))
    })
}
