//! Interface wording in both languages, and how numbers, dates and money are written. Knows the corpus, and of the
//! state only its closed sets (views, facets, what an address got wrong); never a view.

pub mod argument;
pub mod beside;
pub mod compare;
mod date;
mod figure;
pub mod framework;
mod money;
pub mod money_view;
mod number;
mod panel;
pub mod picture;
pub mod places;
mod reading;
mod sentences;
mod shell;
pub mod time;
mod views;
mod words;

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
