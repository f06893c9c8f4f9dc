//! Title, tabs, search, language and theme. Markup only.

use crate::corpus::Lang;
use crate::markup::command::Command;
use crate::markup::html::Html;
use crate::page::mirror;
use crate::page::store::Drawer;
use crate::page::views::VIEWS;
use crate::state::{Action, State, Theme, ViewKind, folder, root};
use crate::text::interface;

/// The header.
pub fn html(state: &State, drawer: Drawer, guide: bool) -> String {
    let lang = state.lang;
    let mut h = Html::new();
    h.open("h1", "brand").text(interface::TITLE.get(lang)).close("h1");
    h.tag("nav", "tabs")
        .attr("aria-label", interface::VIEWS.get(lang))
        .end();
    for v in VIEWS {
        let on = v.kind == state.view;
        h.tag("a", "tab")
            .attr("href", &page(state, lang, v.kind))
            .attr("data-act", &Command::Do(Action::SetView(v.kind)).code());
        if on {
            h.attr("aria-current", "page");
        }
        h.end().text(v.name.get(lang)).close("a");
    }
    h.close("nav").open("div", "tools");
    tool(
        &mut h,
        Command::Search,
        interface::SEARCH.get(lang),
        SEARCH,
        "tool",
        Some(drawer == Drawer::Search),
    );
    tool(
        &mut h,
        Command::Do(Action::ToggleText),
        interface::AS_TEXT.get(lang),
        TEXT,
        "tool",
        Some(state.as_text),
    );
    tool(
        &mut h,
        Command::Guide,
        interface::HOW_TO_READ.get(lang),
        GUIDE,
        "tool opens-guide",
        Some(guide),
    );
    let other = match lang {
        Lang::En => Lang::Zh,
        Lang::Zh => Lang::En,
    };
    h.tag("a", "tool words")
        .attr("href", &page(state, other, state.view))
        .attr("hreflang", mirror::tag(other))
        .attr("lang", mirror::tag(other))
        .attr("data-act", &Command::Do(Action::SetLang(other)).code())
        .attr("title", interface::OTHER_LANG_LONG.get(lang))
        .end()
        .text(interface::OTHER_LANG.get(lang))
        .close("a");
    let (name, next) = match state.theme {
        Theme::System => (interface::THEME_SYSTEM, Theme::Light),
        Theme::Light => (interface::THEME_LIGHT, Theme::Dark),
        Theme::Dark => (interface::THEME_DARK, Theme::System),
    };
    tool(
        &mut h,
        Command::Do(Action::SetTheme(next)),
        name.get(lang),
        theme_sign(state.theme),
        "tool",
        None,
    );
    h.close("div");
    h.finish()
}

/// The page of a view as a link from the page of the present one, for those without scripts and for new tabs.
fn page(state: &State, lang: Lang, view: ViewKind) -> String {
    root(state.lang, state.view) + &folder(lang, view)
}

/// One button with a sign; `pressed` where it is a switch.
fn tool(h: &mut Html, act: Command, name: &str, sign: &str, class: &str, pressed: Option<bool>) {
    h.act(class, act).attr("aria-label", name).attr("title", name);
    if let Some(on) = pressed {
        h.pressed(on);
    }
    h.end();
    h.raw("<svg class=\"sign\" viewBox=\"0 0 16 16\" aria-hidden=\"true\">")
        .raw(sign)
        .raw("</svg>")
        .close("button");
}

const SEARCH: &str = "<circle cx=\"7\" cy=\"7\" r=\"4.6\"/><path d=\"M10.5 10.5 14 14\"/>";
const TEXT: &str = "<path d=\"M2.5 4h11M2.5 8h11M2.5 12h7\"/>";
const GUIDE: &str = "<path d=\"M5.6 6.2a2.4 2.4 0 1 1 3.5 2.1c-.8.4-1.1.8-1.1 1.7M8 12.3v.4\"/>";

fn theme_sign(theme: Theme) -> &'static str {
    match theme {
        Theme::System => "<circle cx=\"8\" cy=\"8\" r=\"5.5\"/><path class=\"full\" d=\"M8 2.5a5.5 5.5 0 0 1 0 11z\"/>",
        Theme::Light => "<circle cx=\"8\" cy=\"8\" r=\"5.5\"/>",
        Theme::Dark => "<circle class=\"full\" cx=\"8\" cy=\"8\" r=\"5.5\"/>",
    }
}
