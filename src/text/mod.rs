//! Interface wording in both languages, and how numbers, dates and money are written. Knows the corpus only.

mod date;
mod figure;
mod money;
mod number;
pub mod picture;

pub use date::{Day, date, event_date, pages, years};
pub use figure::figure_text;
pub use money::dollars;
pub use number::{count, number, percent};
