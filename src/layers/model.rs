//! The shape of what is known outside the paper: plain rows, read only. No row of the paper points here; rows here point
//! at the paper by the codes of its items.

use crate::corpus::{Institute, Precision, Programme, Region, Text};
use crate::layers::codes::{Confidence, Sponsor, Verdict};
use serde::{Deserialize, Serialize};

/// Where a row is known from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proof {
    /// Addresses of pages, at least one.
    pub sources: Vec<String>,
    /// How it was confirmed.
    pub confidence: Confidence,
    /// When the pages were read, `YYYY-MM` or `YYYY-MM-DD`.
    pub seen: String,
}

/// Where a state stands in the tile grid: drawing, not data.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tile {
    /// Which state.
    pub region: Region,
    /// Its name.
    pub name: Text,
    /// Its short name in Chinese, a blank where it breaks.
    pub brief: String,
    /// Column, from 1.
    pub column: u8,
    /// Row, from 1.
    pub row: u8,
}

/// A tile without a centre of its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Aside {
    /// Its letters.
    pub letters: String,
    /// Its name.
    pub name: Text,
    /// Its short name in Chinese, a blank where it breaks.
    pub brief: String,
    /// Column, from 1.
    pub column: u8,
    /// Row, from 1.
    pub row: u8,
    /// Why it has none, in a few words.
    pub short: Text,
    /// Why it has none.
    pub text: Text,
    /// Where that is known from.
    pub proof: Proof,
}

/// An MEP centre by name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Centre {
    /// Its state.
    pub region: Region,
    /// Its name.
    pub name: Text,
    /// Year of the newest page that shows the name, if that has a date.
    pub as_of: Option<i16>,
    /// Who runs it, if a page says so and it is another body.
    pub operator: Option<Text>,
    /// What a reader must be told.
    pub note: Option<Text>,
    /// Where this is known from.
    pub proof: Proof,
}

/// An institute by name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Institution {
    /// Which one.
    pub id: Institute,
    /// Name beside a mark.
    pub short: Text,
    /// Full name.
    pub name: Text,
    /// Main sponsor.
    pub sponsor: Sponsor,
    /// The town it has its home in.
    pub home: Text,
    /// The state of that town.
    pub region: Region,
    /// Year of its announcement or award.
    pub founded: i16,
    /// Who set it up.
    pub lead: Text,
    /// Its field.
    pub focus: Text,
    /// What a reader must be told.
    pub note: Option<Text>,
    /// Where this is known from.
    pub proof: Proof,
}

/// A tie between a centre and an institute; the list is not complete.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tie {
    /// The centre's state.
    pub region: Region,
    /// The institute.
    pub institute: Institute,
    /// Since when.
    pub since: i16,
    /// Whether it was only announced.
    pub planned: bool,
    /// What ties them.
    pub text: Text,
    /// Where this is known from.
    pub proof: Proof,
}

/// What sources say of one claim of the paper.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Check {
    /// Stable name.
    pub slug: String,
    /// Codes of the items it speaks of.
    pub about: Vec<String>,
    /// The outcome.
    pub verdict: Verdict,
    /// What they say.
    pub text: Text,
    /// Where this is known from.
    pub proof: Proof,
}

/// Something that happened after the paper.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct After {
    /// Stable name.
    pub slug: String,
    /// To which network.
    pub programme: Programme,
    /// When, as exactly as `precision` says.
    pub start: String,
    /// How exact the date is.
    pub precision: Precision,
    /// Codes of the items it bears on.
    pub about: Vec<String>,
    /// What happened.
    pub text: Text,
    /// Where this is known from.
    pub proof: Proof,
}

/// Words for every code; each list is in the order of the enum's `ALL`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Book {
    /// For [`Verdict`].
    pub verdicts: Vec<Text>,
    /// For [`Confidence`].
    pub confidences: Vec<Text>,
    /// For [`Sponsor`].
    pub sponsors: Vec<Text>,
}

/// Everything known outside the paper.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tables {
    /// Where the tile grid is from.
    pub grid: Proof,
    /// Tiles, row by row from the north-west.
    pub tiles: Vec<Tile>,
    /// Tiles without a centre.
    pub asides: Vec<Aside>,
    /// Centres, in the order of [`Region::ALL`](crate::corpus::Code::ALL).
    pub centres: Vec<Centre>,
    /// Institutes, in the order of [`Institute::ALL`](crate::corpus::Code::ALL).
    pub institutes: Vec<Institution>,
    /// Ties between centres and institutes.
    pub ties: Vec<Tie>,
    /// What sources say of the paper's claims.
    pub checks: Vec<Check>,
    /// What happened after the paper, in order of time.
    pub after: Vec<After>,
    /// Words for codes.
    pub book: Book,
}
