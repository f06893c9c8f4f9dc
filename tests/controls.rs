//! The bar under the picture: every control present in its view, bounds from the paper, addresses that the codec reads
//! back as what the control promises, in both languages.
#![cfg(all(feature = "ssr", not(target_arch = "wasm32")))]
#![allow(clippy::unwrap_used, clippy::expect_used)]

use network_of_networks::analysis::{Controls, Layers, Moment, phases, steps, subset_at};
use network_of_networks::corpus::*;
use network_of_networks::layers::{LayerData, Verdict};
use network_of_networks::page::controls;
use network_of_networks::state::{State, ViewKind, read};
use std::collections::BTreeMap;

fn corpus() -> Corpus {
    Corpus::bundled().expect("the bundled corpus")
}

/// A state of a view with controls.
fn state(lang: Lang, view: ViewKind, controls: Controls) -> State {
    let mut state = State::first(lang);
    (state.view, state.controls) = (view, controls);
    state
}

/// The attributes of every button and slider in markup, by the name that it keeps.
fn found_controls(markup: &str) -> BTreeMap<String, BTreeMap<String, String>> {
    let tags = markup
        .split('<')
        .filter(|t| t.starts_with("button") || t.starts_with("input"));
    tags.map(|tag| {
        let tag = tag.split('>').next().unwrap();
        let mut attributes: BTreeMap<String, String> = tag
            .split("\" ")
            .filter_map(|a| a.split_once("=\""))
            .map(|(name, value)| {
                let name = name.rsplit(' ').next().unwrap().to_owned();
                let value = value.split('"').next().unwrap().replace("&amp;", "&");
                (name, value)
            })
            .collect();
        if tag.contains(" hidden") {
            attributes.insert("hidden".into(), String::new());
        }
        (attributes["data-keep"].clone(), attributes)
    })
    .collect()
}

/// What a button leads to.
fn leads_to(corpus: &Corpus, control: &BTreeMap<String, String>) -> State {
    let address = control["data-act"].strip_prefix("to:").expect("an address");
    let (state, troubles) = read(address, corpus);
    assert_eq!(troubles, vec![], "{address}");
    state
}

const MARCH: Moment = Moment { year: 2012, month: 3 };

#[test]
fn every_control_stands_in_its_view() {
    let corpus = corpus();
    let moment = Some(MARCH);
    let time = ["all", "at", "back", "on", "play"];
    let money = ["age", "award", "cal", "fold", "length", "taper"];
    let phases: Vec<&str> = phases(&corpus)
        .iter()
        .map(|p| corpus.entity(p.0).slug.as_str())
        .collect();
    assert_eq!(phases.len(), 3);
    for &lang in Lang::ALL {
        for &view in ViewKind::ALL {
            for moment in [None, moment] {
                let state = state(
                    lang,
                    view,
                    Controls {
                        moment,
                        ..Controls::default()
                    },
                );
                let markup = controls::html(&corpus, &LayerData::default(), &state, false, 0);
                let mut wanted: Vec<&str> = Vec::new();
                if view == ViewKind::Money {
                    wanted.extend(money);
                }
                if view == ViewKind::Time || moment.is_some() {
                    wanted.extend(time);
                }
                if view == ViewKind::Time {
                    wanted.extend(phases.iter().chain(&["none", "other"]));
                }
                wanted.sort_unstable();
                let found = found_controls(&markup);
                assert_eq!(found.keys().collect::<Vec<_>>(), wanted, "{view:?} {moment:?}");
                assert_eq!(controls::any(&state), !wanted.is_empty());
                assert_eq!(markup.is_empty(), wanted.is_empty());
                let chinese = markup.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c));
                assert_eq!(chinese, lang == Lang::Zh && !wanted.is_empty());
                for (keep, control) in found {
                    let named = control.contains_key("aria-label") || markup.contains(&format!("data-keep=\"{keep}\""));
                    assert!(named, "{keep}");
                    if control.contains_key("min") {
                        assert!(!control["aria-label"].is_empty() && !control["aria-valuetext"].is_empty());
                        let said = format!(">{}</output>", control["aria-valuetext"]);
                        assert!(markup.contains(&said), "{keep} does not show what it says");
                    }
                }
            }
        }
    }
}

#[test]
fn bounds_are_the_papers() {
    let corpus = corpus();
    let figure = |slug: &str| {
        let f = corpus.tables().figures.iter().find(|f| f.slug == slug).expect(slug);
        (f.value, f.max.unwrap_or(f.value))
    };
    let bar = controls::html(
        &corpus,
        &LayerData::default(),
        &state(Lang::En, ViewKind::Money, Controls::default()),
        false,
        0,
    );
    let sliders = found_controls(&bar);
    let bounds = |keep: &str| {
        let number = |name: &str| sliders[keep][name].parse::<f64>().unwrap();
        (number("min"), number("max"))
    };
    let (least, most) = figure("f-imi-fed");
    assert_eq!(bounds("award"), (least / 1e6, most / 1e6));
    assert_eq!(bounds("length"), figure("f-imi-fed-years"));
    assert_eq!(bounds("taper"), figure("f-imi-taper"));
    let mep = corpus.programme_entity(Programme::Mep).unwrap();
    let begun = f64::from(corpus.entity(mep).from_year.unwrap());
    assert_eq!(bounds("cal"), (begun, f64::from(Moment::LAST.year)));
    assert_eq!(bounds("age").0, 1.0);
    let bar = controls::html(
        &corpus,
        &LayerData::default(),
        &state(Lang::En, ViewKind::Time, Controls::default()),
        false,
        0,
    );
    let at = &found_controls(&bar)["at"];
    assert_eq!(at["min"], Moment::FIRST.index().to_string());
    assert_eq!(at["max"], Moment::LAST.index().to_string());
    assert_eq!(at["value"], at["max"], "everything stands at the end");
}

#[test]
fn a_slider_leads_to_its_value_and_leaves_the_rest() {
    let corpus = corpus();
    let turned = Controls {
        moment: Some(MARCH),
        period: Some((Moment::FIRST, MARCH)),
        age: 3,
        year: 1999,
        award: 83,
        length: 7,
        taper: 2,
        layers: Layers {
            checked: true,
            after: false,
        },
        caveats: true,
    };
    for state_controls in [Controls::default(), turned] {
        for &lang in Lang::ALL {
            let mut state = state(lang, ViewKind::Money, state_controls);
            state.selected = corpus.item_coded("n.amnpo");
            let found = found_controls(&controls::html(&corpus, &LayerData::default(), &state, false, 0));
            let by = |keep: &str, value: i32| {
                let mut wanted = state;
                match keep {
                    "age" => wanted.controls.age = value as u8,
                    "cal" => wanted.controls.year = value as i16,
                    "award" => wanted.controls.award = value as u8,
                    "length" => wanted.controls.length = value as u8,
                    "taper" => wanted.controls.taper = value as u8,
                    _ => unreachable!(),
                }
                wanted
            };
            for keep in ["age", "cal", "award", "length", "taper"] {
                let number = |name: &str| found[keep][name].parse::<i32>().unwrap();
                for value in number("min")..=number("max") {
                    let (reached, troubles) = read(&format!("{}{value}", found[keep]["data-to"]), &corpus);
                    assert_eq!((reached, troubles), (by(keep, value), vec![]), "{keep} {value}");
                }
                assert_eq!(by(keep, number("value")), state, "{keep} stands where it is");
            }
            if let Some(at) = found.get("at") {
                let (reached, troubles) = read(&at["data-months"], &corpus);
                let mut wanted = state;
                wanted.controls.moment = None;
                assert_eq!((reached, troubles), (wanted, vec![]));
            }
        }
    }
}

#[test]
fn steps_go_to_the_next_dated_change_and_round() {
    let corpus = corpus();
    let all = steps(&corpus);
    let look = |moment: Option<Moment>| {
        let state = state(
            Lang::Zh,
            ViewKind::Time,
            Controls {
                moment,
                ..Controls::default()
            },
        );
        let found = found_controls(&controls::html(&corpus, &LayerData::default(), &state, false, 0));
        let to = |keep: &str| leads_to(&corpus, &found[keep]).controls.moment;
        assert_eq!(to("all"), None);
        assert_eq!(found["all"]["aria-pressed"], moment.is_none().to_string());
        (to("back").unwrap(), to("on").unwrap())
    };
    for pair in all.windows(2) {
        assert_eq!(look(Some(pair[0])).1, pair[1]);
        assert_eq!(look(Some(pair[1])).0, pair[0]);
        let between = Moment::at_index(pair[0].index() + 1);
        if between < pair[1] {
            assert_eq!(look(Some(between)), (pair[0], pair[1]));
        }
    }
    assert_eq!(look(None), (Moment::LAST, Moment::FIRST));
    assert_eq!(look(Some(Moment::LAST)).1, Moment::FIRST);
    assert_eq!(look(Some(Moment::FIRST)).0, Moment::LAST);
}

#[test]
fn the_scrubber_says_how_many_relations_stood() {
    let corpus = corpus();
    for year in [1950, 1988, 2012, 2023] {
        let at = Moment::end_of(year);
        let controls = Controls {
            moment: Some(at),
            ..Controls::default()
        };
        let bar = controls::html(
            &corpus,
            &LayerData::default(),
            &state(Lang::En, ViewKind::Network, controls),
            false,
            0,
        );
        let stood = subset_at(&corpus, &Subset::all(&corpus), at).relation_count();
        assert!(bar.contains(&format!(">{stood} of {} relations<", corpus.tables().relations.len())));
    }
}

#[test]
fn one_period_is_chosen_or_none() {
    let corpus = corpus();
    let by_phase: Vec<(Moment, Moment)> = phases(&corpus).iter().map(|p| (p.1, p.2)).collect();
    let odd = (MARCH, Moment::LAST);
    let periods = by_phase.iter().copied().map(Some).chain([None, Some(odd)]);
    for period in periods {
        let state = state(
            Lang::En,
            ViewKind::Time,
            Controls {
                period,
                ..Controls::default()
            },
        );
        let found = found_controls(&controls::html(&corpus, &LayerData::default(), &state, false, 0));
        let pressed: Vec<&BTreeMap<String, String>> = found
            .values()
            .filter(|c| c["data-keep"] != "all" && c.get("aria-pressed").is_some_and(|p| p == "true"))
            .collect();
        assert_eq!(pressed.len(), 1, "{period:?}");
        assert_eq!(leads_to(&corpus, pressed[0]).controls.period, period);
        assert_eq!(leads_to(&corpus, &found["none"]).controls.period, None);
        assert_eq!(found["other"].contains_key("hidden"), period != Some(odd));
    }
}

#[test]
fn in_one_view_the_elements_stay_the_same() {
    let corpus = corpus();
    let layer_data = LayerData::bundled().expect("the bundled knowledge");
    let shape = |state: &State, playing: bool, unplaced: usize| -> Vec<String> {
        let bar = controls::html(&corpus, &layer_data, state, playing, unplaced);
        bar.split('<')
            .map(|t| t.split([' ', '>']).next().unwrap_or_default().to_owned())
            .collect()
    };
    let layers = Layers {
        checked: true,
        after: true,
    };
    for view in [ViewKind::Time, ViewKind::Network, ViewKind::Money] {
        let turned = |lang, at, period| {
            let controls = Controls {
                moment: Some(at),
                period,
                layers,
                ..Controls::default()
            };
            state(lang, view, controls)
        };
        let first = shape(&turned(Lang::En, MARCH, None), false, 0);
        for &at in &steps(&corpus) {
            let turned = turned(Lang::Zh, at, Some((at, Moment::LAST)));
            assert_eq!(shape(&turned, true, 7), first, "{at:?}");
        }
    }
}

#[test]
fn every_word_is_in_an_element_of_its_own() {
    let corpus = corpus();
    let layer_data = LayerData::bundled().expect("the bundled knowledge");
    for &view in ViewKind::ALL {
        let layers = Layers {
            checked: true,
            after: true,
        };
        let controls = Controls {
            moment: Some(MARCH),
            layers,
            ..Controls::default()
        };
        let bar = controls::html(&corpus, &layer_data, &state(Lang::En, view, controls), false, 3);
        // A word is renewed only where nothing but the word is in its element.
        for piece in bar.split('<').skip(1) {
            let (tag, words) = piece.split_once('>').expect("a tag ends");
            let alone = !tag.starts_with('/') && !tag.starts_with("input") && !tag.ends_with('/');
            assert!(words.trim().is_empty() || alone, "{view:?}: <{piece}");
        }
    }
}

#[test]
fn marks_of_the_layers_are_explained_where_they_are_drawn() {
    let corpus = corpus();
    let layer_data = LayerData::bundled().expect("the bundled knowledge");
    for &lang in Lang::ALL {
        for &view in ViewKind::ALL {
            for (checked, after) in [(true, false), (false, true), (true, true)] {
                let layers = Layers { checked, after };
                let mut state = state(
                    lang,
                    view,
                    Controls {
                        layers,
                        ..Controls::default()
                    },
                );
                let bar = controls::html(&corpus, &layer_data, &state, false, 7);
                let says = |words: &str| bar.matches(words).count();
                for &verdict in Verdict::ALL {
                    let word = layer_data.word(verdict).expect("a word").get(lang);
                    assert_eq!(says(&["</svg><span>", word, "<"].concat()) == 1, checked);
                }
                assert_eq!(says("x-after") == 1, after);
                assert!(says("<b>") > 0 && says("<span>7") == 1, "{bar}");
                assert!(controls::class(&state).contains(" marked") && controls::any(&state));
                state.as_text = true;
                let bar = controls::html(&corpus, &layer_data, &state, false, 7);
                assert!(!bar.contains("outer-key") && !controls::class(&state).contains(" marked"));
            }
        }
    }
}
