//! What a button of the page does, written in its `data-act` and read back by the one listener. Pure.

use crate::corpus::{Code, Feature, Lang, Programme};
use crate::markup::listing::List;
use crate::state::{Action, Facet, FacetValue, Theme, ViewKind};

/// One deed of a button.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Act {
    /// Changes the state.
    Do(Action),
    /// Magnifies one step.
    ZoomIn,
    /// Steps back.
    ZoomOut,
    /// Shows the whole picture.
    Fit,
    /// The item the panel showed before.
    Back,
    /// Closes the panel and lets go of the selection.
    Close,
    /// Opens or closes "how to read this" where the panel is not always there.
    Guide,
    /// Opens or closes the filters.
    Filters,
    /// Opens or closes the search.
    Search,
    /// Shows a list of the text view.
    List(List),
    /// Sorts the list by a column, or turns its order round.
    Sort(u8),
    /// Takes the notice away.
    Dismiss,
    /// Lets the moment step on by itself, or holds it.
    Play,
    /// Shows oddities in place, or no longer.
    Careful,
}

impl Act {
    /// Chooses a value of a facet, or takes the choice back.
    pub fn pick(value: FacetValue) -> Act {
        Act::Do(Action::Toggle(value))
    }

    /// Lifts a facet's restriction.
    pub fn lift(facet: Facet) -> Act {
        Act::Do(Action::Lift(facet))
    }

    /// As `data-act` writes it; empty for what goes by `data-item`, pointers and keys instead.
    pub fn code(self) -> String {
        let two = |head: &str, tail: &str| format!("{head}:{tail}");
        match self {
            Act::Do(action) => match action {
                Action::SetView(v) => two("view", v.code()),
                Action::SetLang(v) => two("lang", v.code()),
                Action::SetTheme(v) => two("theme", v.code()),
                Action::Toggle(v) => two("pick", &two(v.facet().code(), v.code())),
                Action::Lift(v) => two("lift", v.code()),
                Action::ClearFilters => "clear".to_owned(),
                Action::SetWheel(v) => two("wheel", v.code()),
                Action::SetRow(v) => two("row", v.code()),
                Action::ToggleText => "text".to_owned(),
                Action::Select(_) | Action::Follow(_) | Action::SetCamera(_) | Action::Turn(_) => String::new(),
            },
            Act::ZoomIn => "zoom-in".to_owned(),
            Act::ZoomOut => "zoom-out".to_owned(),
            Act::Fit => "fit".to_owned(),
            Act::Back => "back".to_owned(),
            Act::Close => "close".to_owned(),
            Act::Guide => "guide".to_owned(),
            Act::Filters => "filters".to_owned(),
            Act::Search => "search".to_owned(),
            Act::List(list) => two("list", list.code()),
            Act::Sort(column) => two("sort", &column.to_string()),
            Act::Dismiss => "dismiss".to_owned(),
            Act::Play => "play".to_owned(),
            Act::Careful => "careful".to_owned(),
        }
    }

    /// Reads `data-act`.
    pub fn from_code(code: &str) -> Option<Act> {
        let (head, tail) = code.split_once(':').unwrap_or((code, ""));
        Some(match head {
            "view" => Act::Do(Action::SetView(ViewKind::from_code(tail)?)),
            "lang" => Act::Do(Action::SetLang(Lang::from_code(tail)?)),
            "theme" => Act::Do(Action::SetTheme(Theme::from_code(tail)?)),
            "pick" => {
                let (facet, value) = tail.split_once(':')?;
                let value: FacetValue = Facet::from_code(facet)?.value(value)?;
                Act::Do(Action::Toggle(value))
            }
            "lift" => Act::Do(Action::Lift(Facet::from_code(tail)?)),
            "clear" => Act::Do(Action::ClearFilters),
            "wheel" => Act::Do(Action::SetWheel(Programme::from_code(tail)?)),
            "row" => Act::Do(Action::SetRow(Feature::from_code(tail)?)),
            "text" => Act::Do(Action::ToggleText),
            "zoom-in" => Act::ZoomIn,
            "zoom-out" => Act::ZoomOut,
            "fit" => Act::Fit,
            "back" => Act::Back,
            "close" => Act::Close,
            "guide" => Act::Guide,
            "filters" => Act::Filters,
            "search" => Act::Search,
            "list" => Act::List(List::from_code(tail)?),
            "sort" => Act::Sort(tail.parse().ok()?),
            "dismiss" => Act::Dismiss,
            "play" => Act::Play,
            "careful" => Act::Careful,
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::corpus::Status;

    #[test]
    fn what_is_written_is_read_back() {
        let acts = [
            Act::Do(Action::SetView(ViewKind::Framework)),
            Act::Do(Action::SetLang(Lang::Zh)),
            Act::Do(Action::SetTheme(Theme::Dark)),
            Act::Do(Action::Toggle(FacetValue::Status(Status::Plan))),
            Act::Do(Action::Lift(Facet::Family)),
            Act::Do(Action::SetWheel(Programme::Nstc)),
            Act::List(List::Oddities),
            Act::Sort(3),
            Act::Dismiss,
            Act::Play,
            Act::Careful,
        ];
        for act in acts {
            assert_eq!(Act::from_code(&act.code()), Some(act));
        }
        assert_eq!(Act::from_code("pick:status"), None);
        assert_eq!(Act::from_code("drop-everything"), None);
    }
}
