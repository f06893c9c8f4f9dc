//! The layers in panel, outline and lists.

use crate::{AFTER, BOTH, CHECKED, Known, OFF, World};
use network_of_networks::analysis::Layers;
use network_of_networks::corpus::{Code, Item, Lang, Site};
use network_of_networks::markup::listing::{List, Listing};
use network_of_networks::page::{panel, table};
use network_of_networks::state::State;
use network_of_networks::views::argument::outline;
use std::collections::BTreeSet;

/// Words as markup has them.
fn escaped(words: &str) -> String {
    words
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

fn state(lang: Lang, layers: Layers, selected: Option<Item>) -> State {
    let mut state = State::first(lang);
    state.controls.layers = layers;
    state.selected = selected;
    state
}

fn panel_of(world: &World, lang: Lang, layers: Layers, selected: Option<Item>) -> String {
    panel::html(&panel::Context {
        corpus: &world.corpus,
        layer_data: &world.layer_data,
        caption: None,
        beyond: Some(&panel::beyond),
        state: &state(lang, layers, selected),
        shown: &world.shown,
        back: false,
        still: false,
    })
}

fn outline(world: &World, lang: Lang, layers: Layers, careful: bool) -> String {
    outline::html(&outline::Context {
        corpus: &world.corpus,
        shown: &world.shown,
        lang,
        selected: None,
        caveats: careful,
        layer_data: &world.layer_data,
        layers,
    })
}

fn list(world: &World, lang: Lang, layers: Layers, list: List) -> String {
    table::html(
        &world.corpus,
        &world.layer_data,
        &state(lang, layers, None),
        &world.shown,
        Listing::of(list),
    )
}

fn items(world: &World) -> Vec<Item> {
    world.corpus.items().chain(Site::all().map(Item::Site)).collect()
}

/// Addresses that the layers alone rest on: not those of names and homes, nor those the paper's own oddities name.
fn addresses<'a>(world: &'a World, rows: &'a [Known]) -> BTreeSet<&'a str> {
    let t = world.layer_data.tables();
    let named = (t.centres.iter().map(|r| &r.proof))
        .chain(t.institutes.iter().map(|r| &r.proof))
        .chain(t.asides.iter().map(|r| &r.proof))
        .chain([&t.grid])
        .flat_map(|p| &p.sources);
    let odd = world.corpus.tables().oddities.iter().flat_map(|o| &o.outside);
    let known: BTreeSet<&str> = named.chain(odd).map(String::as_str).collect();
    let ours = rows.iter().flat_map(|r| &r.proof.sources).map(String::as_str);
    ours.filter(|a| !known.contains(a)).collect()
}

#[test]
fn with_the_layers_off_no_panel_outline_or_list_has_anything_of_them() {
    let world = World::default();
    let rows = world.rows(BOTH);
    let addresses = addresses(&world, &rows);
    assert!(addresses.len() > 60);
    for &lang in Lang::ALL {
        let mut pages: Vec<(String, String)> = Vec::new();
        for item in items(&world) {
            let name = world.corpus.code_of(item);
            pages.push((name, panel_of(&world, lang, OFF, Some(item))));
        }
        pages.push(("guide".into(), panel_of(&world, lang, OFF, None)));
        for careful in [false, true] {
            pages.push(("outline".into(), outline(&world, lang, OFF, careful)));
        }
        for &l in List::ALL {
            pages.push((l.code().into(), list(&world, lang, OFF, l)));
        }
        for (name, page) in &pages {
            for sign in ["x-checked", "x-after", "outer-mark", "class=\"beside"] {
                assert!(!page.contains(sign), "{name} {lang:?}: {sign}");
            }
            for row in &rows {
                assert!(
                    !page.contains(&escaped(row.text(lang))),
                    "{name} {lang:?}: {}",
                    row.text(lang)
                );
            }
            for address in &addresses {
                assert!(!page.contains(&escaped(address)), "{name} {lang:?}: {address}");
            }
        }
    }
}

#[test]
fn every_row_is_said_in_the_panel_of_what_it_is_about_with_its_addresses() {
    let world = World::default();
    for layers in [CHECKED, AFTER, BOTH] {
        for &lang in Lang::ALL {
            for row in world.rows(layers) {
                for code in &row.about {
                    let page = panel_of(&world, lang, layers, world.corpus.item_coded(code));
                    assert!(page.contains(&escaped(row.text(lang))), "{code}: {}", row.text(lang));
                    let ties = world.ties(layers).any(|t| t.text(lang) == row.text(lang));
                    for address in row.proof.sources.iter().filter(|_| !ties) {
                        assert!(page.contains(&escaped(address)), "{code}: {address}");
                    }
                }
            }
        }
    }
}

#[test]
fn every_row_is_in_a_list_of_its_own_and_in_those_of_what_it_is_about() {
    let world = World::default();
    for &lang in Lang::ALL {
        for (layers, own) in [(CHECKED, List::Checked), (AFTER, List::After)] {
            let page = list(&world, lang, layers, own);
            for row in world.rows(layers) {
                assert!(page.contains(&escaped(row.text(lang))), "{}", row.text(lang));
                for address in &row.proof.sources {
                    assert!(page.contains(&escaped(address)), "{address}");
                }
            }
            // Neither layer shows anything of the other.
            let other = match own {
                List::Checked => world.rows(AFTER),
                _ => world.rows(CHECKED),
            };
            for &l in List::ALL {
                let page = list(&world, lang, layers, l);
                assert!(
                    other.iter().all(|row| !page.contains(&escaped(row.text(lang)))),
                    "{l:?}"
                );
            }
        }
        let lists: String = List::PAPER.iter().map(|&l| list(&world, lang, BOTH, l)).collect();
        let t = world.layer_data.tables();
        let texts = (t.checks.iter().map(|r| &r.text)).chain(t.after.iter().map(|r| &r.text));
        for text in texts {
            assert!(lists.contains(&escaped(text.get(lang))), "{}", text.get(lang));
        }
    }
}

#[test]
fn rows_of_the_outline_have_marks_where_sources_speak_of_what_carries_them() {
    let world = World::default();
    for &lang in Lang::ALL {
        let page = outline(&world, lang, BOTH, false);
        for check in &world.layer_data.tables().checks {
            for code in check
                .about
                .iter()
                .filter(|c| c.starts_with("f.") || c.starts_with("r."))
            {
                // The piece of evidence is a row, and the row has a mark before it ends.
                for (at, _) in page.match_indices(&format!("data-item=\"{code}\"")) {
                    let row = &page[at..];
                    let row = &row[..row.find("</li>").unwrap()];
                    let word = world.layer_data.word(check.verdict).unwrap().get(lang);
                    assert!(row.contains("outer-mark") && row.contains(word), "{code}");
                }
            }
        }
    }
}

#[test]
fn a_list_beside_the_paper_goes_when_its_layer_does() {
    let world = World::default();
    for own in [List::Checked, List::After] {
        let page = list(&world, Lang::En, OFF, own);
        assert_eq!(page, list(&world, Lang::En, OFF, List::default()));
        let code = format!("list:{}", own.code());
        assert!(!page.contains(&code));
        assert!(list(&world, Lang::En, BOTH, List::default()).contains(&code));
    }
}

#[test]
fn tags_close() {
    let world = World::default();
    for &lang in Lang::ALL {
        let mut pages: Vec<String> = List::ALL.iter().map(|&l| list(&world, lang, BOTH, l)).collect();
        pages.push(outline(&world, lang, BOTH, true));
        for page in pages {
            for tag in [
                "ul", "li", "button", "table", "tr", "td", "div", "span", "p", "svg", "a",
            ] {
                let opened = page.matches(&format!("<{tag} ")).count() + page.matches(&format!("<{tag}>")).count();
                assert_eq!(opened, page.matches(&format!("</{tag}>")).count(), "{tag}");
            }
            assert!(!page.contains(concat!(" sty", "le=")) && !page.contains(" id="));
        }
    }
}
