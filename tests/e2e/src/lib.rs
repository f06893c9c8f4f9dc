//! A reader's browser, as end-to-end tests use it: opens a page at a size, acts, and tells what a reader would mind.
//! Knows WebDriver and where the site under test is; of what is on the page, only where a selection shows.
//!
//! `cargo xtask test e2e` builds and serves the site, starts the driver and says where they are: `NON_SITE`, the address
//! of the site with a slash at its end, and `NON_DRIVER`, that of the driver.

mod commands;
mod hand;
mod host;
mod page;
pub mod paper;

pub use fantoccini::{Locator, elements::Element};
pub use hand::Spot;
pub use host::Host;
pub use page::{Page, Plan, Size, look, look_with};
pub use serde_json::{Value as Json, json};

/// What a test gives: nothing, or why it could not go on.
pub type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

/// A setting that `cargo xtask test` gives.
pub fn setting(name: &str) -> Outcome<String> {
    std::env::var(name).map_err(|_| format!("{name} is not set: run these tests by `cargo xtask test e2e`").into())
}
