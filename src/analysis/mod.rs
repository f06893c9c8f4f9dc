//! What can be computed about the paper beyond looking rows up. Knows the corpus only.

mod pinyin;
mod search;
mod spelling;

pub use pinyin::{Initials, is_han};
pub use search::{Hit, How, Index};
