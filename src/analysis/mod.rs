//! What can be computed about the paper beyond looking rows up. Knows the corpus only.

pub mod funding;
mod knobs;
mod moment;
mod pinyin;
mod search;
mod spelling;

pub use knobs::{FIRST_YEAR, Knobs, LAST_YEAR, Layers};
pub use moment::Moment;
pub use pinyin::{Initials, is_han};
pub use search::{Hit, How, Index};
