//! Interface wording in both languages, and how numbers, dates and money are written. Knows the corpus only.

pub mod picture;
