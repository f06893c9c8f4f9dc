//! What a button of the page does, written in its `data-act` and read back by the one listener. Pure.

use crate::corpus::{Code, Feature, Lang, Programme};
use crate::markup::listing::List;
use crate::state::{Action, Facet, FacetValue, Theme, ViewKind};

/// One deed of a button.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Command {
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
    Caveats,
}

impl Command {
    /// Chooses a value of a facet, or takes the choice back.
    pub fn pick(value: FacetValue) -> Command {
        Command::Do(Action::Toggle(value))
    }

    /// Lifts a facet's restriction.
    pub fn lift(facet: Facet) -> Command {
        Command::Do(Action::Lift(facet))
    }

    /// As `data-act` writes it; empty for what goes by `data-item`, pointers and keys instead.
    pub fn code(self) -> String {
        let two = |head: &str, tail: &str| format!("{head}:{tail}");
        match self {
            Command::Do(action) => match action {
                Action::SetView(v) => two("view", v.code()),
                Action::SetLang(v) => two("lang", v.code()),
                Action::SetTheme(v) => two("theme", v.code()),
                Action::Toggle(v) => two("pick", &two(v.facet().code(), v.code())),
                Action::Lift(v) => two("lift", v.code()),
                Action::ClearFilters => "clear".to_owned(),
                Action::SetWheel(v) => two("wheel", v.code()),
                Action::SetRow(v) => two("row", v.code()),
                Action::ToggleText => "text".to_owned(),
                Action::Select(_) | Action::Follow(_) | Action::SetCamera(_) | Action::SetControls(_) => String::new(),
            },
            Command::ZoomIn => "zoom-in".to_owned(),
            Command::ZoomOut => "zoom-out".to_owned(),
            Command::Fit => "fit".to_owned(),
            Command::Back => "back".to_owned(),
            Command::Close => "close".to_owned(),
            Command::Guide => "guide".to_owned(),
            Command::Filters => "filters".to_owned(),
            Command::Search => "search".to_owned(),
            Command::List(list) => two("list", list.code()),
            Command::Sort(column) => two("sort", &column.to_string()),
            Command::Dismiss => "dismiss".to_owned(),
            Command::Play => "play".to_owned(),
            Command::Caveats => "careful".to_owned(),
        }
    }

    /// Reads `data-act`.
    pub fn from_code(code: &str) -> Option<Command> {
        let (head, tail) = code.split_once(':').unwrap_or((code, ""));
        Some(match head {
            "view" => Command::Do(Action::SetView(ViewKind::from_code(tail)?)),
            "lang" => Command::Do(Action::SetLang(Lang::from_code(tail)?)),
            "theme" => Command::Do(Action::SetTheme(Theme::from_code(tail)?)),
            "pick" => {
                let (facet, value) = tail.split_once(':')?;
                let value: FacetValue = Facet::from_code(facet)?.value(value)?;
                Command::Do(Action::Toggle(value))
            }
            "lift" => Command::Do(Action::Lift(Facet::from_code(tail)?)),
            "clear" => Command::Do(Action::ClearFilters),
            "wheel" => Command::Do(Action::SetWheel(Programme::from_code(tail)?)),
            "row" => Command::Do(Action::SetRow(Feature::from_code(tail)?)),
            "text" => Command::Do(Action::ToggleText),
            "zoom-in" => Command::ZoomIn,
            "zoom-out" => Command::ZoomOut,
            "fit" => Command::Fit,
            "back" => Command::Back,
            "close" => Command::Close,
            "guide" => Command::Guide,
            "filters" => Command::Filters,
            "search" => Command::Search,
            "list" => Command::List(List::from_code(tail)?),
            "sort" => Command::Sort(tail.parse().ok()?),
            "dismiss" => Command::Dismiss,
            "play" => Command::Play,
            "careful" => Command::Caveats,
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
            Command::Do(Action::SetView(ViewKind::Framework)),
            Command::Do(Action::SetLang(Lang::Zh)),
            Command::Do(Action::SetTheme(Theme::Dark)),
            Command::Do(Action::Toggle(FacetValue::Status(Status::Plan))),
            Command::Do(Action::Lift(Facet::Family)),
            Command::Do(Action::SetWheel(Programme::Nstc)),
            Command::List(List::Oddities),
            Command::Sort(3),
            Command::Dismiss,
            Command::Play,
            Command::Caveats,
        ];
        for act in acts {
            assert_eq!(Command::from_code(&act.code()), Some(act));
        }
        assert_eq!(Command::from_code("pick:status"), None);
        assert_eq!(Command::from_code("drop-everything"), None);
    }
}
