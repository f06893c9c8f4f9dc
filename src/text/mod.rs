//! Interface wording in both languages, and how numbers, dates and money are written. Knows the corpus, and of the
//! state only its closed sets (views, facets, what an address got wrong); never a view.

pub mod beside;
pub mod date;
pub mod figure;
pub mod interface;
pub mod money;
pub mod number;
pub mod panel;
pub mod picture;
pub mod places;
pub mod reading;
pub mod sentences;
pub mod shell;
pub mod views;
pub mod words;

pub use date::{Day, date, event_date, pages, years};
pub use figure::figure_text;
pub use money::dollars;
pub use number::{count, number, percent, rounded};
pub use panel::{Panel, Table};
pub use reading::{Chain, Legend, Reading};
pub use sentences::*;
pub use shell::{Fault, Help, Notice, Shell};
pub use views::*;
pub use words::{Words, words};
