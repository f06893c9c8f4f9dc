//! Which federal bodies lead a programme.

use crate::corpus::{Corpus, EntityId};
use crate::drawing::placement::{Placement, Zone};

/// Whether a federal body leads a programme, or has the office that does.
pub(super) fn leads(corpus: &Corpus, standing: &[Placement], i: usize) -> bool {
    let at_pole = |e: EntityId, zone: Zone| standing.iter().any(|s| s.entity == e && s.zone == zone);
    corpus.touching(standing[i].entity).iter().any(|&r| {
        let kind = corpus.kind_of(r).slug.as_str();
        let r = corpus.relation(r);
        (kind == "leads" && at_pole(r.to, Zone::Pole)) || (kind == "part-of" && at_pole(r.from, Zone::Office))
    })
}
