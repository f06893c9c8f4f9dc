//! The bar under the picture: what the marks of the layers mean, the moment shown, the period brushed, the sliders of the
//! money pictures. Markup only. A button leads to the address of the state it makes; a slider to an address that lacks its
//! own value only.

use crate::analysis;
use crate::analysis::{AGES, AWARDS, Controls, FIRST_YEAR, LAST_YEAR, LENGTHS, Layers, Moment, TAPERS, subset_at};
use crate::corpus::{Code, Corpus, Lang};
use crate::layers::LayerData;
use crate::markup::html::Html;
use crate::markup::layer_notes::Beside;
use crate::state::{Key, State, ViewKind, address};
use crate::text::words;
use crate::views::money::wording as money;
use crate::views::money::wording::Money;
use crate::views::time::wording as time;
use crate::views::time::wording::Time;
use core::ops::RangeInclusive;

/// Whether there is a bar: time and money have sliders of their own, a moment can be moved or lifted in every view, and
/// marks of the layers are explained.
pub fn any(state: &State) -> bool {
    state.controls.moment.is_some() || matches!(state.view, ViewKind::Time | ViewKind::Money) || marked(state)
}

/// Whether the layers put marks in a picture or in the outline; lists explain theirs themselves.
pub fn marked(state: &State) -> bool {
    state.controls.layers != Layers::default() && !state.as_text
}

/// The bar's classes, by which its height is reserved before it is written.
pub fn class(state: &State) -> String {
    let at = if state.controls.moment.is_some() { " at" } else { "" };
    let key = if marked(state) { " marked" } else { "" };
    format!("knobs v-{}{at}{key}", state.view.code())
}

/// The bar. `playing` says whether the moment steps on by itself, `unplaced` how many marks of the layers the picture had
/// no room for. In one view it always has the same elements in the same order, so that it can be renewed under the
/// reader's hand.
pub fn html(corpus: &Corpus, layer_data: &LayerData, state: &State, playing: bool, unplaced: usize) -> String {
    let bar = Bar { corpus, state };
    let mut h = Html::new();
    if marked(state) {
        let beside = Beside {
            corpus,
            layer_data,
            layers: state.controls.layers,
            lang: state.lang,
        };
        beside.key(&mut h, Some(unplaced));
    }
    // The bar grows upward: what a moment adds comes first, so that the rest keeps its place.
    if state.view == ViewKind::Time || state.controls.moment.is_some() {
        bar.time(&mut h, playing);
    }
    if state.view == ViewKind::Time {
        bar.period(&mut h);
    }
    if state.view == ViewKind::Money {
        bar.money(&mut h);
    }
    h.finish()
}

/// A button's `data-act` that leads to a state with these controls.
pub fn leads_to(corpus: &Corpus, state: &State, controls: Controls) -> String {
    "to:".to_owned() + &address(&State { controls, ..*state }, corpus)
}

/// What the bar is written from.
struct Bar<'a> {
    corpus: &'a Corpus,
    state: &'a State,
}

/// A slider: what it turns, in which bounds, where it stands and how that is said.
struct Slider {
    /// What it turns.
    key: Key,
    /// The controls without what it turns.
    rest: Controls,
    name: &'static str,
    bounds: RangeInclusive<i32>,
    value: i32,
    said: String,
}

impl Bar<'_> {
    fn lang(&self) -> Lang {
        self.state.lang
    }

    /// Who pays a centre; how an institute is weaned.
    fn money(&self, h: &mut Html) {
        let (lang, first) = (self.lang(), Controls::default());
        let controls = self.state.controls.kept();
        let byte = |b: RangeInclusive<u8>| i32::from(*b.start())..=i32::from(*b.end());
        // Where there is little room the sliders are folded until this is ticked; the style sheet does the rest.
        h.open("label", "fold")
            .raw("<input type=\"checkbox\" data-keep=\"fold\">");
        h.element("span", "", words(Money::KnobFold, lang)).close("label");
        self.group(h, "MEP", words(Money::CostTitle, lang));
        self.slider(
            h,
            Slider {
                key: Key::Age,
                rest: Controls {
                    age: first.age,
                    ..controls
                },
                name: words(Money::KnobAge, lang),
                bounds: byte(AGES),
                value: controls.age.into(),
                said: money::control_year(controls.age, controls.age == *AGES.end(), lang),
            },
        );
        self.slider(
            h,
            Slider {
                key: Key::Calendar,
                rest: Controls {
                    year: first.year,
                    ..controls
                },
                name: words(Money::KnobYear, lang),
                bounds: FIRST_YEAR.into()..=LAST_YEAR.into(),
                value: controls.year.into(),
                said: money::control_calendar(controls.year, lang),
            },
        );
        h.close("div");
        self.group(h, "NNMI", words(Money::InstituteTitle, lang));
        self.slider(
            h,
            Slider {
                key: Key::Award,
                rest: Controls {
                    award: first.award,
                    ..controls
                },
                name: words(Money::KnobAward, lang),
                bounds: byte(AWARDS),
                value: controls.award.into(),
                said: money::control_award(controls.award, lang),
            },
        );
        self.slider(
            h,
            Slider {
                key: Key::Length,
                rest: Controls {
                    length: first.length,
                    ..controls
                },
                name: words(Money::KnobLength, lang),
                bounds: byte(LENGTHS),
                value: controls.length.into(),
                said: money::control_years(controls.length, lang),
            },
        );
        self.slider(
            h,
            Slider {
                key: Key::Taper,
                rest: Controls {
                    taper: first.taper,
                    ..controls
                },
                name: words(Money::KnobTaper, lang),
                bounds: byte(TAPERS),
                value: controls.taper.into(),
                said: money::control_years(controls.taper, lang),
            },
        );
        h.close("div").element("p", "knob-note", words(Money::KnobNote, lang));
    }

    /// Steps, play, the scrubber, and the way back to everything.
    fn time(&self, h: &mut Html, playing: bool) {
        let (lang, controls) = (self.lang(), self.state.controls.kept());
        let steps = analysis::steps(self.corpus);
        let now = controls.moment;
        // Past either end they go on at the other.
        let on = steps.iter().find(|&&m| now.is_some_and(|now| m > now));
        let back = steps.iter().rfind(|&&m| now.is_some_and(|now| m < now));
        let (on, back) = (
            on.copied().unwrap_or(Moment::FIRST),
            back.copied().unwrap_or(Moment::LAST),
        );
        h.tag("div", "knob-group time").attr("role", "group");
        h.attr("aria-label", words(Time::Moment, lang)).end();
        for (keep, word, to, sign) in [("back", Time::StepBack, back, BACK), ("on", Time::StepOn, on, ON)] {
            let name = time::leads_to(word, to, lang);
            let moment = Some(to);
            let act = leads_to(self.corpus, self.state, Controls { moment, ..controls });
            self.round(h, keep, &act, &name, sign);
        }
        let (word, sign) = if playing {
            (Time::Pause, PAUSE)
        } else {
            (Time::Play, PLAY)
        };
        self.round(h, "play", "play", words(word, lang), sign);
        self.scrubber(h, &controls);
        h.tag("button", "chip").attr("type", "button").pressed(now.is_none());
        h.attr("data-keep", "all");
        let moment = None;
        h.attr(
            "data-act",
            &leads_to(self.corpus, self.state, Controls { moment, ..controls }),
        );
        h.end().text(words(Time::Everything, lang)).close("button");
        h.close("div");
    }

    fn scrubber(&self, h: &mut Html, controls: &Controls) {
        let lang = self.lang();
        let all = self.corpus.tables().relations.len();
        let shown = self.state.filters.subset(self.corpus);
        let (said, count) = match controls.moment {
            Some(at) => (
                time::moment(at, lang),
                subset_at(self.corpus, &shown, at).relation_count(),
            ),
            None => (words(Time::Everything, lang).to_owned(), shown.relation_count()),
        };
        h.open("label", "knob months").open("span", "knob-words");
        h.element("span", "", words(Time::Moment, lang));
        h.element("output", "", &said);
        h.element("span", "muted", &time::standing(count, all, lang))
            .close("span");
        let moment = None;
        let rest = address(
            &State {
                controls: Controls { moment, ..*controls },
                ..*self.state
            },
            self.corpus,
        );
        // Months are counted on an even scale; the page knows how.
        h.tag("input", "").attr("type", "range").attr("data-months", &rest);
        let bounds = Moment::FIRST.index()..=Moment::LAST.index();
        let at = controls.moment.unwrap_or(Moment::LAST).index();
        range(h, "at", words(Time::Moment, lang), &bounds, at, &said);
        h.close("label");
    }

    /// The periods of the policy phases, and none.
    fn period(&self, h: &mut Html) {
        let (lang, controls) = (self.lang(), self.state.controls.kept());
        h.tag("div", "knob-group period").attr("role", "group");
        h.attr("aria-label", words(Time::Period, lang)).end();
        let label = |h: &mut Html| {
            h.tag("span", "knob-head").attr("aria-hidden", "true").end();
            h.text(words(Time::Period, lang)).close("span");
        };
        label(h);
        let mut by_phase = false;
        for (id, from, to) in analysis::phases(self.corpus) {
            let e = self.corpus.entity(id);
            let on = controls.period == Some((from, to));
            by_phase |= on;
            let years = e.when.as_ref().map_or("", |w| w.get(lang));
            self.chip(h, &e.slug, Some((from, to)), on, years, e.name.get(lang));
        }
        // One that is no phase's comes by an address.
        let other = controls.period.filter(|_| !by_phase);
        let words_of = |(from, to)| time::period(from, to, lang);
        let said = other.map_or_else(String::new, words_of);
        self.chip(h, "other", other, other.is_some(), &said, "");
        self.chip(
            h,
            "none",
            None,
            controls.period.is_none(),
            words(Time::NoPeriod, lang),
            "",
        );
        h.close("div");
    }

    fn chip(&self, h: &mut Html, keep: &str, period: Option<(Moment, Moment)>, on: bool, said: &str, title: &str) {
        let controls = Controls {
            period,
            ..self.state.controls
        };
        h.tag("button", "chip").attr("type", "button").pressed(on);
        h.attr("data-keep", keep);
        h.attr("data-act", &leads_to(self.corpus, self.state, controls));
        if !title.is_empty() {
            h.attr("title", title);
        }
        if said.is_empty() {
            h.raw(" hidden");
        }
        h.end().text(said).close("button");
    }

    fn round(&self, h: &mut Html, keep: &str, act: &str, name: &str, sign: &str) {
        h.tag("button", "round").attr("type", "button").attr("data-keep", keep);
        h.attr("data-act", act)
            .attr("aria-label", name)
            .attr("title", name)
            .end();
        h.raw("<svg class=\"sign\" viewBox=\"0 0 16 16\" aria-hidden=\"true\"><path class=\"full\" d=\"");
        h.raw(sign).raw("\"/></svg>").close("button");
    }

    fn group(&self, h: &mut Html, short: &str, name: &str) {
        h.tag("div", "knob-group")
            .attr("role", "group")
            .attr("aria-label", name)
            .end();
        h.element("b", "knob-head", short);
    }

    fn slider(&self, h: &mut Html, slider: Slider) {
        let controls = slider.rest;
        let rest = address(
            &State {
                controls,
                ..*self.state
            },
            self.corpus,
        );
        let joint = if rest.contains('?') { "&" } else { "?" };
        let code = slider.key.code();
        h.open("label", "knob").open("span", "knob-words");
        h.element("span", "", slider.name);
        // The slider says it itself.
        h.tag("output", "").attr("aria-live", "off").end();
        h.text(&slider.said).close("output").close("span");
        h.tag("input", "").attr("type", "range");
        h.attr("data-to", &format!("{rest}{joint}{code}="));
        range(h, code, slider.name, &slider.bounds, slider.value, &slider.said);
        h.close("label");
    }
}

/// What every slider says of itself; ends its tag.
fn range(h: &mut Html, keep: &str, name: &str, bounds: &RangeInclusive<i32>, value: i32, said: &str) {
    h.attr("data-keep", keep).attr("aria-label", name);
    for (attribute, n) in [("min", *bounds.start()), ("max", *bounds.end()), ("value", value)] {
        h.attr(attribute, &n.to_string());
    }
    h.attr("aria-valuetext", said).end();
}

/// Signs in a box of 16.
const BACK: &str = "M12 3.5v9L5 8zM3.5 3.5h1v9h-1z";
const ON: &str = "M4 3.5v9L11 8zM11.5 3.5h1v9h-1z";
const PLAY: &str = "M4.5 3v10l8-5z";
const PAUSE: &str = "M4 3.5h2.5v9H4zM9.5 3.5H12v9H9.5z";
