//! What can be computed about the paper beyond looking rows up. Knows the corpus, and what is known outside it.

mod knobs;
mod moment;
pub mod outer;
mod pinyin;
mod search;
mod spelling;

pub use knobs::{FIRST_YEAR, Knobs, LAST_YEAR, Layers};
pub use moment::Moment;
pub use pinyin::{Initials, is_han};
pub use search::{Hit, How, Index};
