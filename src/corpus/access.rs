//! Rows by id, and words for codes.

use crate::corpus::*;

/// No words: shown for a code that a corpus made by a reader has no words for.
static NO_WORDS: Text = Text {
    en: String::new(),
    zh: String::new(),
};

/// Declares one accessor a table.
macro_rules! rows {
    ($($(#[$doc:meta])* $name:ident($id:ty) -> $row:ty = $table:ident;)*) => {
        impl Corpus {
            $(
                $(#[$doc])*
                pub fn $name(&self, id: $id) -> &$row {
                    &self.tables().$table[id.index()]
                }
            )*
        }
    };
}

rows! {
    /// One node.
    entity(EntityId) -> Entity = entities;
    /// One link.
    relation(RelationId) -> Relation = relations;
    /// One type of link.
    relation_type(TypeId) -> RelationType = types;
    /// One number.
    figure(FigureId) -> Figure = figures;
    /// One dated event.
    event(EventId) -> Event = events;
    /// One note or citation.
    source(SourceId) -> Source = sources;
    /// One oddity.
    oddity(OddityId) -> Oddity = oddities;
    /// One claim.
    claim(ClaimId) -> Claim = claims;
    /// One row of what stayed and changed.
    kept(KeptId) -> Kept = kept;
    /// One question.
    question(QuestionId) -> Question = questions;
    /// One section of the paper.
    section(SectionId) -> Section = sections;
    /// One unit.
    unit(UnitId) -> Unit = units;
}

/// A code that has words in the corpus.
pub trait Labelled: Code {
    /// The words, if the labels have any for it.
    fn words(self, labels: &Labels) -> Option<&Text>;
}

/// Ties a code to its book of words.
macro_rules! labelled {
    ($($code:ty = $book:ident),* $(,)?) => {$(
        impl Labelled for $code {
            fn words(self, labels: &Labels) -> Option<&Text> {
                labels.$book.get(self.index())
            }
        }
    )*};
}

labelled! {
    Kind = kinds, Sector = sectors, Status = statuses, Coded = coded, Case = cases, Feature = features,
    Boundary = boundaries, Precision = precisions, Qualifier = qualifiers, Severity = severities, Basis = bases,
    ClaimKind = claims,
}

impl Labelled for Family {
    fn words(self, labels: &Labels) -> Option<&Text> {
        labels.families.get(self.index()).map(|family| &family.name)
    }
}

impl Labelled for Programme {
    fn words(self, labels: &Labels) -> Option<&Text> {
        Case::from_code(self.code())?.words(labels)
    }
}

impl Corpus {
    /// The words for a code: `corpus.label(entity.kind).get(lang)`.
    pub fn label(&self, code: impl Labelled) -> &Text {
        code.words(&self.tables().labels).unwrap_or(&NO_WORDS)
    }

    /// What falls under a family of links, in a sentence.
    pub fn family_hint(&self, family: Family) -> &Text {
        self.tables()
            .labels
            .families
            .get(family.index())
            .map_or(&NO_WORDS, |f| &f.hint)
    }

    /// The type of a link.
    pub fn kind_of(&self, id: RelationId) -> &RelationType {
        self.relation_type(self.relation(id).kind)
    }

    /// The family of a link.
    pub fn family_of(&self, id: RelationId) -> Family {
        self.kind_of(id).family
    }

    /// Where in the paper an item stands; nothing for an arc, a feature or a question, which stand for many rows.
    pub fn place_of(&self, item: Item) -> Option<&Place> {
        match item {
            Item::Entity(id) => Some(&self.entity(id).place),
            Item::Relation(id) => Some(&self.relation(id).place),
            Item::Figure(id) => Some(&self.figure(id).place),
            Item::Event(id) => Some(&self.event(id).place),
            Item::Oddity(id) => Some(&self.oddity(id).place),
            Item::Claim(id) => Some(&self.claim(id).place),
            Item::Arc(..) | Item::Feature(_) | Item::Source(_) | Item::Question(_) | Item::Site(_) => None,
        }
    }
}
