//! The framework: Figure 1 rebuilt, from the problems of innovation to the lessons, with a wheel for each feature of each
//! programme as evidence.

pub mod layout;
pub mod scene;
#[cfg(test)]
mod tests;
pub mod wording;
