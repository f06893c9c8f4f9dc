//! A row of a list and its cells.

use crate::corpus::Item;

/// One cell: words, the number it sorts by, and what it leads to.
pub struct Cell {
    /// What is read.
    pub words: String,
    /// What it sorts by before its words; 0 for words alone.
    pub number: f64,
    /// What touching it selects.
    pub item: Option<Item>,
    /// Its class.
    pub class: &'static str,
    /// What is written in place of the words, where words alone are not enough.
    pub markup: Option<String>,
}

/// One row and what it stands for.
pub struct Row {
    /// What it stands for, if it stands for one thing.
    pub item: Option<Item>,
    /// Its cells, one for each column.
    pub cells: Vec<Cell>,
}

/// A cell of words.
pub fn plain(words: impl Into<String>) -> Cell {
    Cell {
        words: words.into(),
        number: 0.0,
        item: None,
        class: "",
        markup: None,
    }
}
