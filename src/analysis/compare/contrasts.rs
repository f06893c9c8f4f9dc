//! What the paper sets against what. Knows the corpus only.

use crate::analysis::compare::claims_of;
use crate::corpus::*;

/// What the paper sets against what.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Contrast {
    /// The old whole-nation system and the new one.
    OldAndNew,
    /// The firm and the nation.
    FirmAndNation,
    /// The linear model and the network.
    LineAndNetwork,
    /// The market alone, one giant body, or a network.
    MarketGiantNetwork,
    /// A passing campaign and lasting commitment.
    BriefAndLasting,
    /// One programme and another.
    BetweenProgrammes,
}

impl Contrast {
    /// Every contrast, in the order of the page.
    pub const ALL: [Contrast; 6] = [
        Contrast::OldAndNew,
        Contrast::FirmAndNation,
        Contrast::LineAndNetwork,
        Contrast::MarketGiantNetwork,
        Contrast::BriefAndLasting,
        Contrast::BetweenProgrammes,
    ];

    /// Whose claims it gathers: a claim belongs to the contrast that names it or, failing that, its parent; the last
    /// contrast takes the rest.
    const fn roots(self) -> &'static [&'static str] {
        match self {
            Contrast::OldAndNew => &["arg-q-3", "arg-q-4"],
            Contrast::FirmAndNation => &["arg-th-4"],
            Contrast::LineAndNetwork => &["arg-cs-1"],
            Contrast::MarketGiantNetwork => &["arg-th-6"],
            Contrast::BriefAndLasting => &["arg-l2-1", "arg-nstc-t2", "arg-syn-2"],
            Contrast::BetweenProgrammes => &[],
        }
    }

    /// The contrast a claim belongs to.
    fn of(corpus: &Corpus, id: ClaimId) -> Contrast {
        let claim = corpus.claim(id);
        let parent = claim.parent.map(|p| corpus.claim(p).slug.as_str());
        let named = |c: &Contrast| {
            let roots = c.roots();
            roots.contains(&claim.slug.as_str()) || parent.is_some_and(|p| roots.contains(&p))
        };
        Contrast::ALL
            .into_iter()
            .find(named)
            .unwrap_or(Contrast::BetweenProgrammes)
    }

    /// The claims of kind contrast that belong to it, in reading order, then what they are set against where that is a
    /// claim of its own; all but the one that says that the whole argument runs on contrasts, which is
    /// [`contrast_head`].
    pub fn claims(self, corpus: &Corpus) -> Vec<ClaimId> {
        let head = contrast_head(corpus);
        let mut out: Vec<ClaimId> = claims_of(corpus, ClaimKind::Contrast)
            .filter(|&id| Some(id) != head && Contrast::of(corpus, id) == self)
            .collect();
        let claims = &corpus.tables().claims;
        for root in self.roots() {
            let at = claims.iter().position(|c| c.slug == *root);
            out.extend(at.map(|i| ClaimId(i as u16)).filter(|id| !out.contains(id)));
        }
        out
    }
}

/// The claim that the argument runs on contrasts.
pub fn contrast_head(corpus: &Corpus) -> Option<ClaimId> {
    claims_of(corpus, ClaimKind::Contrast).find(|&id| corpus.claim(id).slug == "arg-con")
}
