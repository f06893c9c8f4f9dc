//! Properties of the money view on the real corpus, in both languages, at every size and control: every length and area is
//! its figure's, every bar starts at nought, no number is shown that the paper does not give, nothing overlaps.

mod cases;
mod standing;

use crate::corpus::{Corpus, Figure, FigureId, Item, Lang, Qualifier, Subset};
use crate::drawing::geometry::Rect;
use crate::drawing::{Form, Role, Shape};
use crate::text::{dollars, figure_text};
use crate::views::money::layout::{Axis, Panel};
use crate::views::money::scene::{Picture, picture};
use cases::{Case, bars, boxes, cases, corpus, crossed, numbers, texts, times_the_longest};
use std::sync::OnceLock;

/// Every case's picture, drawn once each.
fn each(check: impl Fn(&Case, &Picture) -> Vec<String>) {
    static PICTURES: OnceLock<Vec<(Case, Picture)>> = OnceLock::new();
    let all = PICTURES.get_or_init(|| {
        let corpus = corpus();
        let shown = Subset::all(&corpus);
        let drawn = cases()
            .into_iter()
            .map(|case| (case, picture(&case.frame(&corpus, &shown))));
        drawn.collect()
    });
    let mut bad = Vec::new();
    for (case, picture) in all {
        bad.extend(
            check(case, picture)
                .into_iter()
                .map(|b| format!("{}: {b}", case.name())),
        );
    }
    let faults = bad.len();
    bad.truncate(30);
    assert!(bad.is_empty(), "{faults} faults\n{}", bad.join("\n"));
}

#[test]
fn every_length_and_area_is_its_figure() {
    let corpus = corpus();
    each(|_, p| {
        let mut bad = Vec::new();
        for m in &p.measures {
            let (figure, ruler) = (corpus.figure(m.figure), p.rulers[m.ruler]);
            if m.value != figure.value && Some(m.value) != figure.max {
                bad.push(format!("{} drawn as {}", figure.slug, m.value));
            }
            let mark = &p.scene.marks[m.mark];
            if mark.item != Some(Item::Figure(m.figure)) {
                bad.push(format!("{}: not its mark", figure.slug));
            }
            let rects = boxes(mark);
            let drawn: f64 = match ruler.axis {
                Axis::Width => rects.iter().map(|r| r.w).sum(),
                Axis::Height => rects.iter().map(|r| r.h).sum(),
                Axis::Area => rects.iter().map(|r| r.w * r.h).sum(),
            };
            // Paths are written to a tenth of a pixel.
            let slack = match ruler.axis {
                Axis::Width | Axis::Height => 0.11,
                Axis::Area => rects.iter().map(|r| 0.11 * (r.w + r.h)).sum(),
            };
            if (drawn - ruler.extent(m.value)).abs() > slack {
                bad.push(format!("{}: {drawn} for {}", figure.slug, ruler.extent(m.value)));
            }
        }
        bad
    });
}

#[test]
fn every_bar_of_a_figure_is_measured_and_starts_at_nought() {
    let corpus = corpus();
    each(|_, p| {
        let mut bad = Vec::new();
        for (i, mark) in p.scene.marks.iter().enumerate() {
            if let (true, Some(Item::Figure(id))) = (bars(mark.role), mark.item)
                && !p.measures.iter().any(|m| m.mark == i && m.figure == id)
            {
                bad.push(format!("{} has a bar without a ruler", corpus.figure(id).slug));
            }
        }
        for m in &p.measures {
            let (figure, ruler) = (corpus.figure(m.figure), p.rulers[m.ruler]);
            let apart = ["f-chip-share-points", "f-cs-new-non"].contains(&figure.slug.as_str());
            if (m.from != 0.0) != apart {
                bad.push(format!("{} starts at {}", figure.slug, m.from));
            }
            let rects = boxes(&p.scene.marks[m.mark]);
            let start = match ruler.axis {
                Axis::Width | Axis::Area => rects[0].x - ruler.zero,
                Axis::Height => ruler.zero - rects[0].y - rects[0].h,
            };
            let wanted = if ruler.axis == Axis::Area {
                0.0
            } else {
                ruler.extent(m.from)
            };
            if (start - wanted).abs() > 0.11 {
                bad.push(format!("{} starts {start} px from nought", figure.slug));
            }
        }
        bad
    });
}

#[test]
fn a_ruler_serves_one_panel_and_one_unit_has_one_scale_in_it() {
    let corpus = corpus();
    each(|_, p| {
        let mut bad = Vec::new();
        for m in &p.measures {
            let ruler = p.rulers[m.ruler];
            let at = p.panels.iter().find(|(_, from, to)| (*from..*to).contains(&m.mark));
            if at.map(|a| a.0) != Some(ruler.panel) {
                bad.push(format!("{} is drawn outside its panel", corpus.figure(m.figure).slug));
            }
            for o in &p.measures {
                let other = p.rulers[o.ruler];
                let same = other.panel == ruler.panel
                    && other.axis == ruler.axis
                    && corpus.figure(o.figure).unit == corpus.figure(m.figure).unit;
                if same && (other.per_unit - ruler.per_unit).abs() > 1e-9 * ruler.per_unit {
                    bad.push(format!("{:?}: two scales for one unit", ruler.panel));
                }
            }
        }
        bad
    });
}

/// Numbers that a text with this item may show.
fn allowed(figure: &Figure, lang: Lang, corpus: &Corpus) -> Vec<String> {
    let mut out = numbers(&figure_text(corpus, figure, lang));
    out.extend(numbers(figure.as_of.get(lang)));
    out.extend(numbers(figure.what.get(lang)));
    out.extend(numbers(&dollars(figure.value, figure.max, 1, lang)));
    if figure.slug == "f-cs-old-y5" {
        out.extend(["1".to_owned(), "3".to_owned()]);
    }
    if let Some(end) = ["f-imi-low", "f-imi-high"].iter().position(|s| *s == figure.slug) {
        // What each institute would get: an end of the range.
        let range = corpus.tables().figures.iter().find(|f| f.slug == "f-imi-fed").unwrap();
        let each = [Some(range.value), range.max][end].unwrap();
        out.extend(numbers(&dollars(each, None, 0, lang)));
    }
    if ["f-cs-old-y4", "f-cs-old-y5"].contains(&figure.slug.as_str()) {
        // How much less the old ceiling was than the half that centres get since, in whole points.
        let half = corpus
            .tables()
            .figures
            .iter()
            .find(|f| f.slug == "f-cs-new-fed")
            .unwrap();
        let percent = if figure.value < 1.0 {
            figure.value * 100.0
        } else {
            figure.value
        };
        out.push((half.value - percent).floor().to_string());
    }
    out
}

#[test]
fn no_number_is_shown_that_the_paper_does_not_give() {
    let corpus = corpus();
    let t = corpus.tables();
    each(|case, p| {
        let lang = case.lang;
        let dates: Vec<String> = t.figures.iter().flat_map(|f| numbers(f.as_of.get(lang))).collect();
        let k = case.controls.kept();
        let mut controls = [
            i32::from(k.age),
            i32::from(k.year),
            i32::from(k.length),
            i32::from(k.taper),
        ]
        .map(|v| v.to_string())
        .to_vec();
        controls.extend(numbers(&dollars(f64::from(k.award) * 1e6, None, 0, lang)));
        controls.extend(numbers(&dollars(1e8, None, 0, lang)));
        let mut bad = Vec::new();
        for (mark, words, _) in texts(p) {
            let fine: Vec<String> = match mark.item {
                Some(Item::Figure(id)) if mark.role == Role::Page => numbers(&corpus.figure(id).place.pages),
                Some(Item::Figure(id)) => {
                    let figure = corpus.figure(id);
                    let mut fine = allowed(figure, lang, &corpus);
                    if figure.slug == "f-nnmi-gdp" {
                        fine.push(times_the_longest(figure, p, &corpus));
                    }
                    fine
                }
                Some(Item::Oddity(id)) => {
                    let mut fine = numbers(corpus.oddity(id).text.get(lang));
                    fine.extend(numbers(corpus.oddity(id).kind.get(lang)));
                    fine
                }
                Some(Item::Source(id)) => numbers(&corpus.source(id).page),
                Some(Item::Claim(_) | Item::Entity(_)) => Vec::new(),
                Some(other) => {
                    bad.push(format!("{words}: unexpected {other:?}"));
                    continue;
                }
                None if mark.role == Role::Year => (0..=10).map(|n| n.to_string()).collect(),
                None => dates.iter().chain(&controls).cloned().collect(),
            };
            for number in numbers(words) {
                if !fine.contains(&number) {
                    bad.push(format!("{number} in “{words}”"));
                }
            }
        }
        bad
    });
}

#[test]
fn every_number_has_its_date_in_its_panel() {
    let corpus = corpus();
    each(|case, p| {
        let mut bad = Vec::new();
        let bare = |s: &str| s.replace([' ', '\u{a0}'], "");
        for &(panel, from, to) in &p.panels {
            let mut all = String::new();
            for mark in &p.scene.marks[from..to] {
                if let Shape::Text { words, .. } = &mark.shape {
                    all.push_str(&bare(words));
                }
            }
            for mark in &p.scene.marks[from..to] {
                if let Some(Item::Figure(id)) = mark.item {
                    let as_of = corpus.figure(id).as_of.get(case.lang);
                    if !all.contains(&bare(as_of)) {
                        bad.push(format!("{panel:?}: {} without {as_of}", corpus.figure(id).slug));
                    }
                }
            }
        }
        bad
    });
}

#[test]
fn nothing_overlaps_and_nothing_leaves_the_picture() {
    each(|case, p| {
        let mut bad = Vec::new();
        let all = texts(p);
        let whole = Rect {
            x: 0.0,
            y: 0.0,
            w: p.scene.size.w,
            h: p.scene.size.h,
        };
        if p.scene.size.w != case.width * case.zoom || p.scene.size.h < case.height * case.zoom {
            bad.push("the picture does not fill its frame".to_owned());
        }
        for (i, (mark, words, rect)) in all.iter().enumerate() {
            if !whole.contains(rect) {
                bad.push(format!("{words} leaves the picture"));
            }
            if matches!(&mark.shape, Shape::Text { size, .. } if *size < 11.5) {
                bad.push(format!("{words} is too small"));
            }
            for (_, other, r) in &all[..i] {
                if rect.overlaps(r) {
                    bad.push(format!("{words} × {other}"));
                }
            }
        }
        for mark in &p.scene.marks {
            bad.extend(crossed(mark, &all, &whole));
        }
        bad
    });
}

#[test]
fn sums_of_the_chips_act_nest_only_where_the_paper_says_of_which() {
    let corpus = corpus();
    each(|_, p| {
        let square = |slug: &str| {
            let at = corpus.tables().figures.iter().position(|f| f.slug == slug).unwrap();
            let m = p.measures.iter().find(|m| m.figure == FigureId(at as u16)).unwrap();
            boxes(&p.scene.marks[m.mark])[0]
        };
        let names = [
            "f-chips-total",
            "f-chips-direct",
            "f-chips-fund",
            "f-nstc-rd",
            "f-sematech",
            "f-nofo-min",
        ];
        let mut bad = Vec::new();
        for (i, outer) in names.iter().enumerate() {
            for (j, inner) in names.iter().enumerate().filter(|(j, _)| *j != i) {
                let (a, b) = (square(outer), square(inner));
                let nested = [(0, 1), (2, 3)].contains(&(i, j));
                if a.contains(&b) != nested || (a.overlaps(&b) && !nested && ![(1, 0), (3, 2)].contains(&(i, j))) {
                    bad.push(format!("{inner} in {outer}"));
                }
            }
        }
        bad
    });
}

#[test]
fn doubtful_sums_have_no_bar_and_the_third_network_has_no_effect() {
    let corpus = corpus();
    each(|_, p| {
        let mut bad = Vec::new();
        for m in &p.measures {
            let figure = corpus.figure(m.figure);
            if ["f-nnmi-gdp", "f-nnmi-jobs", "f-nnmi-launch"].contains(&figure.slug.as_str()) {
                bad.push(format!("{} is drawn as a bar", figure.slug));
            }
            let solid = p.scene.marks[m.mark].role == Role::Bar;
            if figure.qualifier == Qualifier::Derived && solid {
                bad.push(format!("{} is ours and solid", figure.slug));
            }
        }
        let absent = corpus.item_coded("o.q15");
        let (said, drawn): (Vec<_>, Vec<_>) = (p.scene.marks.iter())
            .filter(|m| m.item == absent)
            .partition(|m| m.words().is_some());
        if said.is_empty() || drawn.iter().any(|m| bars(m.role) || m.role == Role::Hatch) {
            bad.push("that nothing is reported is not said, or drawn as if it were something".to_owned());
        }
        bad
    });
}

#[test]
fn every_figure_about_money_is_shown_and_can_be_reached() {
    let corpus = corpus();
    let wanted: Vec<FigureId> = corpus
        .tables()
        .figures
        .iter()
        .enumerate()
        .filter(|(_, f)| {
            let money = [
                "f-cs-",
                "f-imi-fed",
                "f-imi-match",
                "f-imi-total",
                "f-mep-fed",
                "f-mep-cum",
                "f-mep-fy22",
            ];
            let more = [
                "f-mep-client",
                "f-mep-lev",
                "f-mep-impl",
                "f-mep-alt",
                "f-nnmi-",
                "f-chip",
                "f-nstc-rd",
            ];
            let last = [
                "f-nstc-share",
                "f-nstc-sematech",
                "f-sematech",
                "f-nofo",
                "f-income",
                "f-imi-taper",
            ];
            let ends = [
                "f-imi-low",
                "f-imi-high",
                "f-imi-members",
                "f-imi-projects",
                "f-imi-mfr-share",
                "f-imi-sme-share",
            ];
            money
                .iter()
                .chain(&more)
                .chain(&last)
                .chain(&ends)
                .any(|s| f.slug.starts_with(s))
                && f.slug != "f-imi-sme-share-of"
        })
        .map(|(i, _)| FigureId(i as u16))
        .collect();
    assert!(wanted.len() >= 50, "{}", wanted.len());
    each(|_, p| {
        let mut bad = Vec::new();
        for &id in &wanted {
            let item = Item::Figure(id);
            if !p.scene.marks.iter().any(|m| m.item == Some(item)) || p.scene.spot(item).is_none() {
                bad.push(format!("{} is not shown", corpus.figure(id).slug));
            }
        }
        for spot in &p.scene.spots {
            if spot.at.x < 0.0 || spot.at.x > p.scene.size.w || spot.at.y < 0.0 || spot.at.y > p.scene.size.h {
                bad.push(format!("{:?} stands outside", spot.item));
            }
        }
        bad
    });
}

#[test]
fn the_same_input_gives_the_same_picture_and_filters_say_what_they_hide() {
    let corpus = corpus();
    let (all, none) = (Subset::all(&corpus), Subset::of(&corpus, |_| false));
    for case in cases() {
        assert_eq!(picture(&case.frame(&corpus, &all)), picture(&case.frame(&corpus, &all)));
        let empty = picture(&case.frame(&corpus, &none));
        assert_eq!(empty.measures.len(), 0);
        let hidden = texts(&empty).len();
        assert!(hidden >= Panel::ALL.len() * 3, "{hidden}");
        assert_eq!(case.form(), Form::for_width(case.width));
    }
}
