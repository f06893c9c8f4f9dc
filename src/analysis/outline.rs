//! The paper's argument as an outline to walk through: every claim in its place, what carries it, and what a careful
//! reader would flag there. Knows the corpus only.

use crate::corpus::*;

/// The stretch of the argument a claim belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// What the paper asks.
    Question,
    /// What it deduces.
    Theory,
    /// The three programmes.
    Cases,
    /// What they have in common.
    Synthesis,
    /// What China can take from them.
    Lessons,
    /// The contrasts the argument runs on.
    Contrasts,
    /// What we would have a reader bear in mind; ours.
    Caveats,
}

impl Part {
    /// Every part, in reading order.
    pub const ALL: [Part; 7] = [
        Part::Question,
        Part::Theory,
        Part::Cases,
        Part::Synthesis,
        Part::Lessons,
        Part::Contrasts,
        Part::Caveats,
    ];

    /// The part that a claim right under the root opens, told by the claim's kind.
    const fn opened_by(kind: ClaimKind) -> Part {
        match kind {
            ClaimKind::Question => Part::Question,
            ClaimKind::Theory => Part::Theory,
            ClaimKind::Case | ClaimKind::Finding => Part::Cases,
            ClaimKind::Synthesis => Part::Synthesis,
            ClaimKind::Lesson => Part::Lessons,
            ClaimKind::Contrast => Part::Contrasts,
            ClaimKind::Caveat => Part::Caveats,
        }
    }
}

/// An oddity where it belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Remark {
    /// Which.
    pub oddity: OddityId,
    /// Whether it is the paper's own inconsistency; else knowledge from outside the paper is in it.
    pub own: bool,
    /// Whether this is the place to say it in full: the last place in reading order that is nearest to its page.
    pub full: bool,
}

/// One claim of the outline.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Which.
    pub claim: ClaimId,
    /// Steps below the root.
    pub depth: usize,
    /// Its part.
    pub part: Part,
    /// How many claims stand right below it.
    pub below: usize,
    /// What is to be flagged at it.
    pub remarks: Vec<Remark>,
}

/// A scholar's own formulation of a feature.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Formulation {
    /// Who says it.
    pub scholar: EntityId,
    /// Where it says it.
    pub relation: RelationId,
}

/// The whole argument.
#[derive(Clone, Debug, PartialEq)]
pub struct Outline {
    /// Every claim, each after the one above it.
    pub rows: Vec<Row>,
    /// Other scholars' formulations, by [`Feature::ALL`].
    pub formulations: [Vec<Formulation>; 3],
}

impl Outline {
    /// Lays the argument out.
    pub fn of(corpus: &Corpus) -> Outline {
        let mut rows = Vec::with_capacity(corpus.tables().claims.len());
        for (i, claim) in corpus.tables().claims.iter().enumerate() {
            if claim.parent.is_none() {
                walk(corpus, ClaimId(i as u16), 0, Part::Question, &mut rows);
            }
        }
        say_in_full(corpus, &mut rows);
        Outline {
            rows,
            formulations: [Feature::Mission, Feature::Network, Feature::Resource].map(|f| formulations(corpus, f)),
        }
    }

    /// The rows of one part.
    pub fn part(&self, part: Part) -> impl Iterator<Item = &Row> {
        self.rows.iter().filter(move |row| row.part == part)
    }
}

/// A claim and all below it.
fn walk(corpus: &Corpus, id: ClaimId, depth: usize, part: Part, rows: &mut Vec<Row>) {
    let claim = corpus.claim(id);
    let part = if depth == 1 { Part::opened_by(claim.kind) } else { part };
    let below = &corpus.mentions(Item::Claim(id)).claims;
    rows.push(Row {
        claim: id,
        depth,
        part,
        below: below.len(),
        remarks: claim
            .oddities
            .iter()
            .map(|&oddity| Remark {
                oddity,
                own: match corpus.oddity(oddity).basis {
                    Basis::Paper => true,
                    Basis::Outside | Basis::Both => false,
                },
                full: false,
            })
            .collect(),
    });
    for &child in below {
        walk(corpus, child, depth + 1, part, rows);
    }
}

/// Chooses for every oddity the one place where it is said in full: the first of the paper's own claims that carries
/// it; a caveat of ours only if no other does.
fn say_in_full(corpus: &Corpus, rows: &mut [Row]) {
    for i in 0..corpus.tables().oddities.len() as u16 {
        let carries = |row: &Row| row.remarks.iter().any(|r| r.oddity == OddityId(i));
        let own = rows.iter().position(|row| row.part != Part::Caveats && carries(row));
        let Some(at) = own.or_else(|| rows.iter().position(carries)) else {
            continue;
        };
        for remark in rows[at].remarks.iter_mut().filter(|r| r.oddity == OddityId(i)) {
            remark.full = true;
        }
    }
}

/// Who formulates a feature, in the order of the data: scholars' works tied to it, and to all features at once.
fn formulations(corpus: &Corpus, feature: Feature) -> Vec<Formulation> {
    let Some(node) = corpus.feature_entity(feature) else {
        return Vec::new();
    };
    let mut out: Vec<Formulation> = Vec::new();
    for &relation in corpus.touching(node) {
        let scholar = corpus.other_end(relation, node);
        let speaks = matches!(corpus.entity(scholar).kind, Kind::Formulation | Kind::Scholar);
        if speaks && !out.iter().any(|f| f.scholar == scholar) {
            out.push(Formulation { scholar, relation });
        }
    }
    out
}

/// The claims that rest on an item and the lessons among them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Resting {
    /// Claims that name the item as what carries them, in reading order.
    pub claims: Vec<ClaimId>,
    /// The lessons of the paper under which such a claim stands, or which rest on the item themselves.
    pub lessons: Vec<ClaimId>,
}

/// Which claims, and which lessons, rest on an item.
pub fn resting_on(corpus: &Corpus, item: Item) -> Resting {
    let claims = match item {
        // Of a claim the index lists those below it, which it rests on, not they on it.
        Item::Claim(id) => corpus.claim(id).parent.into_iter().collect(),
        Item::Entity(_)
        | Item::Relation(_)
        | Item::Arc(..)
        | Item::Feature(_)
        | Item::Figure(_)
        | Item::Event(_)
        | Item::Source(_)
        | Item::Oddity(_)
        | Item::Question(_)
        | Item::Site(_) => corpus.mentions(item).claims.clone(),
    };
    let mut lessons = Vec::new();
    for &id in &claims {
        if let Some(lesson) = lesson_of(corpus, id)
            && !lessons.contains(&lesson)
        {
            lessons.push(lesson);
        }
    }
    Resting { claims, lessons }
}

/// The paper's lessons, in order: the claims right below the one that announces them.
pub fn lessons(corpus: &Corpus) -> Vec<ClaimId> {
    let claims = &corpus.tables().claims;
    (0..claims.len() as u16)
        .map(ClaimId)
        .filter(|&id| is_lesson(corpus, id))
        .collect()
}

/// Whether a claim is one of the lessons: of that kind, two steps below the root.
fn is_lesson(corpus: &Corpus, id: ClaimId) -> bool {
    let claim = corpus.claim(id);
    claim.kind == ClaimKind::Lesson
        && claim.parent.is_some_and(|p| {
            let parent = corpus.claim(p);
            parent.kind == ClaimKind::Lesson && parent.parent.is_some_and(|r| corpus.claim(r).parent.is_none())
        })
}

/// The lesson a claim is, or stands under.
pub fn lesson_of(corpus: &Corpus, id: ClaimId) -> Option<ClaimId> {
    let mut at = id;
    loop {
        if is_lesson(corpus, at) {
            return Some(at);
        }
        at = corpus.claim(at).parent?;
    }
}
