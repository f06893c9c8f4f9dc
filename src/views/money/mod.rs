//! Money: what the paper says of who paid how much, in six panels.

pub mod layout;
pub mod scene;
#[cfg(test)]
mod tests;
pub mod wording;
