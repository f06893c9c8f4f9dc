//! The page: components, the markup of panel, lists and legend, and everything that touches the DOM.
//!
//! Leptos holds shell, signals, stage and search. Panel, lists, legend and filters are written as markup by pure
//! functions; one listener on the root of the app reads `data-item` and `data-act` of what was touched.

mod act;
mod announce;
pub mod argument;
#[cfg(feature = "hydrate")]
mod bar;
pub mod beside;
#[cfg(feature = "hydrate")]
pub mod elsewhere;
mod facets;
pub mod gallery;
mod header;
mod html;
pub mod knobs;
mod legend;
mod mirror;
mod naming;
pub mod panel;
mod perform;
mod said;
mod search;
mod shell;
mod stage;
mod store;
pub mod table;
mod views;
pub mod words;

pub use mirror::title;
pub use shell::{App, AppInit};
#[cfg(feature = "ssr")]
pub use views::description;
