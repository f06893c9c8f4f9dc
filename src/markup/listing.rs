//! Which lists the text view has, and how one is sorted. Pure.

use crate::analysis::Layers;
use crate::corpus::Code;
use crate::text::interface;
use crate::text::interface::Bilingual;

/// A list of the text view.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum List {
    /// Links of the network.
    #[default]
    Relations,
    /// Nodes of the network.
    Entities,
    /// Numbers.
    Figures,
    /// Dated events.
    Events,
    /// Notes and citations.
    Sources,
    /// Oddities.
    Oddities,
    /// The argument as a tree.
    Claims,
    /// Questions with answers.
    Questions,
    /// What sources say of the paper's claims: only while that layer is on.
    Checked,
    /// What came after the paper: only while that layer is on.
    After,
}

impl Code for List {
    const ALL: &'static [Self] = &[
        List::Relations,
        List::Entities,
        List::Figures,
        List::Events,
        List::Sources,
        List::Oddities,
        List::Claims,
        List::Questions,
        List::Checked,
        List::After,
    ];

    fn code(self) -> &'static str {
        match self {
            List::Relations => "relations",
            List::Entities => "entities",
            List::Figures => "figures",
            List::Events => "events",
            List::Sources => "sources",
            List::Oddities => "oddities",
            List::Claims => "claims",
            List::Questions => "questions",
            List::Checked => "checked",
            List::After => "after",
        }
    }

    fn index(self) -> usize {
        self as usize
    }
}

impl List {
    /// The lists of the paper itself.
    pub const PAPER: &'static [List] = <List as Code>::ALL.split_at(8).0;

    /// Whether a list is there while these layers are on.
    pub fn is_open(self, layers: Layers) -> bool {
        match self {
            List::Checked => layers.checked,
            List::After => layers.after,
            List::Relations
            | List::Entities
            | List::Figures
            | List::Events
            | List::Sources
            | List::Oddities
            | List::Claims
            | List::Questions => true,
        }
    }

    /// On its tab.
    pub fn name(self) -> Bilingual {
        match self {
            List::Relations => interface::RELATIONS,
            List::Entities => interface::ENTITIES,
            List::Figures => interface::FIGURES,
            List::Events => interface::EVENTS,
            List::Sources => interface::SOURCES,
            List::Oddities => interface::ODDITIES,
            List::Claims => interface::CLAIMS,
            List::Questions => interface::QUESTIONS,
            List::Checked => interface::CHECKED,
            List::After => interface::AFTER,
        }
    }

    /// Headings of its columns.
    pub fn columns(self) -> &'static [Bilingual] {
        match self {
            List::Relations => &[
                interface::COL_FROM,
                interface::COL_TIE,
                interface::COL_TO,
                interface::COL_CASE,
                interface::FEATURE,
                interface::COL_STATUS,
                interface::COL_PAGE,
            ],
            List::Entities => &[
                interface::COL_NAME,
                interface::COL_KIND,
                interface::SECTOR,
                interface::COL_CASE,
                interface::YEARS,
                interface::COL_LINKS,
            ],
            List::Figures => &[
                interface::COL_VALUE,
                interface::COL_WHAT,
                interface::COL_DATE,
                interface::COL_CASE,
                interface::COL_PAGE,
            ],
            List::Events => &[
                interface::COL_DATE,
                interface::COL_WHAT,
                interface::COL_CASE,
                interface::COL_PAGE,
            ],
            List::Sources => &[interface::COL_PAGE, interface::COL_MARK, interface::COL_WHAT],
            List::Oddities => &[
                interface::COL_KIND,
                interface::COL_WHAT,
                interface::COL_BASIS,
                interface::COL_PAGE,
            ],
            List::Claims => &[
                interface::CLAIM,
                interface::COL_KIND,
                interface::COL_STATUS,
                interface::COL_PAGE,
            ],
            List::Questions => &[interface::QUESTION, interface::QUESTION_ANSWER, interface::COL_PAGE],
            List::Checked => &[
                interface::COL_OUTCOME,
                interface::COL_SAY,
                interface::COL_ABOUT,
                interface::SOURCE,
            ],
            List::After => &[
                interface::COL_DATE,
                interface::COL_CASE,
                interface::COL_WHAT,
                interface::COL_ABOUT,
                interface::SOURCE,
            ],
        }
    }
}

/// A list and its order; without a column the order is the data's.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Listing {
    /// Which list.
    pub list: List,
    /// Sorted by this column.
    pub column: Option<u8>,
    /// From the end.
    pub descending: bool,
}

impl Listing {
    /// Another list, in the order of the data.
    pub fn of(list: List) -> Listing {
        Listing {
            list,
            column: None,
            descending: false,
        }
    }

    /// Sorted by a column; the same column again turns the order round.
    pub fn sorted(self, column: u8) -> Listing {
        let again = self.column == Some(column);
        Listing {
            list: self.list,
            column: Some(column),
            descending: again && !self.descending,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_column_again_turns_the_order() {
        let l = Listing::of(List::Figures).sorted(1);
        assert!(!l.descending && l.sorted(1).descending && !l.sorted(1).sorted(1).descending);
        assert!(!l.sorted(1).sorted(0).descending);
    }
}
