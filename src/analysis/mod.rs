//! What can be computed about the paper beyond looking rows up. Knows the corpus, and what is known outside it.

pub mod chain;
pub mod compare;
mod controls;
pub mod funding;
pub mod layer_rows;
mod moment;
pub mod outline;
mod pinyin;
mod search;
mod spelling;
mod validity;

pub use controls::{AGES, AWARDS, Controls, FIRST_YEAR, LAST_YEAR, LENGTHS, Layers, TAPERS};
pub use moment::Moment;
pub use pinyin::{Initials, NotInitials, is_han};
pub use search::{Hit, How, Index};
pub use validity::{Validity, begun, begun_of_arc, counted, phases, stands, steps, subset_at, undated, validity};
