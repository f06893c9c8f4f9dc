//! The shape of the coded paper: plain rows, read only. The build writes it and the page reads it, as serde and postcard
//! have it; a new field needs no other mention.

use crate::corpus::codes::*;
use crate::corpus::ids::*;
use crate::corpus::sites::Site;
use serde::{Deserialize, Serialize};

/// The same words in both languages.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Text {
    /// English.
    pub en: String,
    /// Simplified Chinese.
    pub zh: String,
}

impl Text {
    /// The words in one language.
    pub fn get(&self, lang: Lang) -> &str {
        match lang {
            Lang::En => &self.en,
            Lang::Zh => &self.zh,
        }
    }
}

/// Where in the paper a row comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// Page or pages as printed, for instance `101–102`.
    pub pages: String,
    /// Sections of the paper.
    pub sections: Vec<SectionId>,
    /// Notes and in-text citations the passage carries.
    pub notes: Vec<SourceId>,
}

/// A node of the network: an actor, a document, a concept.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Entity {
    /// Stable name used in data files and addresses.
    pub slug: String,
    /// Full name.
    pub name: Text,
    /// Short label beside a mark.
    pub short: Text,
    /// Plural of the English name, where the name is a plural subject ("federal laboratories fund").
    pub plural: bool,
    /// One or two sentences of ours.
    pub desc: Text,
    /// What it is.
    pub kind: Kind,
    /// Sector of society.
    pub sector: Sector,
    /// Part of the paper.
    pub case: Case,
    /// Years as a reader should see them, if any.
    pub when: Option<Text>,
    /// First year, if the paper or its notes give one.
    pub from_year: Option<i16>,
    /// Last year; `None` where open or unknown.
    pub to_year: Option<i16>,
    /// Where a year comes from, if not plainly from the text.
    pub year_note: Option<Text>,
    /// Place in the paper.
    pub place: Place,
}

/// A link of the network, directed from subject to object unless its type says otherwise.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Relation {
    /// Stable name used in data files and addresses.
    pub slug: String,
    /// Subject.
    pub from: EntityId,
    /// What ties the two.
    pub kind: TypeId,
    /// Object.
    pub to: EntityId,
    /// Part of the paper.
    pub case: Case,
    /// Features it evidences.
    pub features: Vec<Feature>,
    /// Boundaries it crosses.
    pub boundaries: Vec<Boundary>,
    /// Kind of statement.
    pub status: Status,
    /// Which parts are our coding.
    pub coded: Vec<Coded>,
    /// First year, if any.
    pub from_year: Option<i16>,
    /// Last year, if any.
    pub to_year: Option<i16>,
    /// Where a year comes from, if not plainly from the text.
    pub year_note: Option<Text>,
    /// One sentence of ours.
    pub text: Text,
    /// Place in the paper.
    pub place: Place,
}

/// A type of relation as a verb phrase in both directions.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RelationType {
    /// Stable name.
    pub slug: String,
    /// Family.
    pub family: Family,
    /// Seen from the subject. In Chinese `…` stands for the other name, else it comes last.
    pub forward: Text,
    /// Seen from the object.
    pub inverse: Text,
    /// English forward phrase for a plural subject.
    pub forward_plural: String,
    /// English inverse phrase for a plural subject.
    pub inverse_plural: String,
    /// Whether the direction means anything.
    pub directed: bool,
}

/// A number the paper gives, or one we worked out from such numbers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Figure {
    /// Stable name.
    pub slug: String,
    /// Value in `unit`; the lower end of a range.
    pub value: f64,
    /// Upper end of a range, if it is one.
    pub max: Option<f64>,
    /// Unit.
    pub unit: UnitId,
    /// How it is hedged.
    pub qualifier: Qualifier,
    /// What it measures.
    pub what: Text,
    /// The date it holds for, in words; empty where the paper gives none, and then `flag` says so.
    pub as_of: Text,
    /// Part of the paper.
    pub case: Case,
    /// Whose number it is: the nodes whose evidence it belongs to.
    pub about: Vec<EntityId>,
    /// How a derived number is worked out; empty where the paper states it.
    pub formula: String,
    /// What a reader must be told beside it.
    pub flag: Option<Text>,
    /// Place in the paper.
    pub place: Place,
}

/// A dated event.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Event {
    /// Stable name.
    pub slug: String,
    /// First day it may cover, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    pub start: String,
    /// Last day it may cover, same form; empty where open.
    pub end: String,
    /// How exact the paper is.
    pub precision: Precision,
    /// What happened.
    pub text: Text,
    /// Part of the paper.
    pub case: Case,
    /// Who and what is involved.
    pub entities: Vec<EntityId>,
    /// A remark on the date, if one is needed.
    pub note: Option<Text>,
    /// Place in the paper.
    pub place: Place,
}

/// A note of the paper, or a citation in its text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Source {
    /// Stable name: `pPAGE-NUMBER`, or `t-…` for a citation in the text.
    pub slug: String,
    /// Page it stands on.
    pub page: String,
    /// Its mark as printed; `in text` for a citation in the text.
    pub marker: String,
    /// Whether it is a remark of the authors that cites nothing.
    pub comment: bool,
    /// What it is, in a few words of ours.
    pub short: Text,
    /// GB/T 7714 in Chinese, Chicago in English.
    pub cite: Text,
    /// What the paper misprints, if anything.
    pub as_printed: Option<Text>,
    /// A remark of ours.
    pub remark: Option<Text>,
    /// Part of the paper.
    pub case: Case,
    /// Section the note hangs on, if coded.
    pub section: Option<SectionId>,
    /// The note this one repeats.
    pub same_as: Option<SourceId>,
}

/// Something a careful reader would stumble over.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Oddity {
    /// Stable name.
    pub slug: String,
    /// Heading of its kind, in both languages.
    pub kind: Text,
    /// What kind of trouble.
    pub severity: Severity,
    /// Where the knowledge comes from.
    pub basis: Basis,
    /// What it says.
    pub text: Text,
    /// Rows it concerns, as typed references.
    pub about: Vec<Item>,
    /// Addresses of pages that the outside knowledge was seen on; none where it is general knowledge.
    pub outside: Vec<String>,
    /// Place in the paper.
    pub place: Place,
}

/// A node of the paper's argument.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Claim {
    /// Stable name.
    pub slug: String,
    /// The claim above it.
    pub parent: Option<ClaimId>,
    /// What it is.
    pub kind: ClaimKind,
    /// Programme, if it is about one.
    pub programme: Option<Programme>,
    /// Feature, if it is about one.
    pub feature: Option<Feature>,
    /// The claim in our words.
    pub text: Text,
    /// The same in a few words, for the cell of a table.
    pub brief: Option<Text>,
    /// Kind of statement.
    pub status: Status,
    /// Relations that carry it.
    pub evidence: Vec<RelationId>,
    /// Figures that carry it.
    pub figures: Vec<FigureId>,
    /// Who and what it is about.
    pub entities: Vec<EntityId>,
    /// Oddities in it.
    pub oddities: Vec<OddityId>,
    /// Place in the paper.
    pub place: Place,
}

/// One row of "what stayed, what changed" across the three programmes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Kept {
    /// Stable name.
    pub slug: String,
    /// The aspect compared.
    pub aspect: Text,
    /// One text for each programme, in [`Programme::ALL`] order.
    pub cells: [Text; 3],
    /// Relations that carry it.
    pub evidence: Vec<RelationId>,
    /// Figures that carry it.
    pub figures: Vec<FigureId>,
    /// Nodes that carry it, where no relation or figure does.
    pub entities: Vec<EntityId>,
}

/// A question the picture answers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Question {
    /// Stable name.
    pub slug: String,
    /// The question.
    pub ask: Text,
    /// Its answer.
    pub answer: Text,
    /// Entities to light.
    pub entities: Vec<EntityId>,
    /// Relations to light.
    pub relations: Vec<RelationId>,
    /// Page or pages.
    pub pages: String,
}

/// A section of the paper.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Section {
    /// Code used in data files, for instance `3.1-net`.
    pub slug: String,
    /// Heading in our words.
    pub name: Text,
    /// Pages it covers.
    pub pages: String,
}

/// A unit of measurement.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Unit {
    /// Code used in data files.
    pub slug: String,
    /// What it measures.
    pub measure: Measure,
    /// Its name after a number.
    pub name: Text,
}

/// A family of relation types in words.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FamilyText {
    /// Its name.
    pub name: Text,
    /// What falls under it.
    pub hint: Text,
}

/// Words for every code; each list is in the order of the enum's `ALL`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Labels {
    /// For [`Kind`].
    pub kinds: Vec<Text>,
    /// For [`Sector`].
    pub sectors: Vec<Text>,
    /// For [`Status`].
    pub statuses: Vec<Text>,
    /// For [`Coded`].
    pub coded: Vec<Text>,
    /// For [`Case`].
    pub cases: Vec<Text>,
    /// For [`Feature`].
    pub features: Vec<Text>,
    /// For [`Boundary`].
    pub boundaries: Vec<Text>,
    /// For [`Precision`].
    pub precisions: Vec<Text>,
    /// For [`Qualifier`].
    pub qualifiers: Vec<Text>,
    /// For [`Severity`].
    pub severities: Vec<Text>,
    /// For [`Basis`].
    pub bases: Vec<Text>,
    /// For [`ClaimKind`].
    pub claims: Vec<Text>,
    /// For [`Family`].
    pub families: Vec<FamilyText>,
}

/// The whole coded paper.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Tables {
    /// Nodes.
    pub entities: Vec<Entity>,
    /// Links.
    pub relations: Vec<Relation>,
    /// Types of link.
    pub types: Vec<RelationType>,
    /// Numbers.
    pub figures: Vec<Figure>,
    /// Dated events, in order of time.
    pub events: Vec<Event>,
    /// Notes and citations, in order of the page.
    pub sources: Vec<Source>,
    /// Oddities.
    pub oddities: Vec<Oddity>,
    /// The argument; parents before children, siblings in order.
    pub claims: Vec<Claim>,
    /// What stayed and changed.
    pub kept: Vec<Kept>,
    /// Questions.
    pub questions: Vec<Question>,
    /// Sections of the paper.
    pub sections: Vec<Section>,
    /// Units.
    pub units: Vec<Unit>,
    /// Words for codes.
    pub labels: Labels,
}

/// Anything on the page that can be pointed at, selected and addressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Item {
    /// A node.
    Entity(EntityId),
    /// A link.
    Relation(RelationId),
    /// One arc of one wheel: the relations of a programme that evidence a feature.
    Arc(Programme, Feature),
    /// A feature in all three wheels.
    Feature(Feature),
    /// A number.
    Figure(FigureId),
    /// A dated event.
    Event(EventId),
    /// A note or citation.
    Source(SourceId),
    /// An oddity.
    Oddity(OddityId),
    /// A claim of the argument.
    Claim(ClaimId),
    /// A question and its answer.
    Question(QuestionId),
    /// A place. Never in the paper's own rows: it points at what `outside` knows.
    Site(Site),
}
