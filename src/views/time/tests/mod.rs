//! Properties of the time view on the real corpus: every event is there, as wide as its date is vague, and no words
//! touch anything, in both languages and at every width.

mod checks;

use crate::analysis::{Controls, Layers, Moment, begun_of_arc, subset_at};
use crate::corpus::*;
use crate::drawing::geometry::{Rect, Size, pt};
use crate::drawing::{Form, Frame, Mark, Role, Scene, Shape};
use crate::text::Day;
use crate::views::time::layout;
use crate::views::time::layout::{LayoutInput, Timeline, axis, lay_out};

const SIZES: [(f64, f64); 10] = [
    (1520.0, 930.0),
    (1500.0, 820.0),
    (1408.0, 774.0),
    (1110.0, 774.0),
    (1024.0, 640.0),
    (900.0, 640.0),
    (720.0, 400.0),
    (600.0, 420.0),
    (390.0, 548.0),
    (360.0, 600.0),
];

fn corpus() -> Corpus {
    Corpus::bundled().expect("the bundled corpus")
}

fn moment(year: i16, month: u8) -> Option<Moment> {
    Some(Moment { year, month })
}

fn frame<'a>(corpus: &'a Corpus, shown: &'a Subset, lang: Lang, (w, h): (f64, f64), controls: Controls) -> Frame<'a> {
    Frame {
        corpus,
        shown,
        lang,
        size: Size { w, h },
        zoom: 1.0,
        form: Form::for_width(w),
        wheel: Programme::Nnmi,
        row: Feature::Mission,
        controls,
        layer_data: None,
    }
}

fn turned() -> Vec<Controls> {
    let plain = Controls::default();
    vec![
        plain,
        Controls {
            moment: moment(2014, 12),
            ..plain
        },
        Controls {
            moment: moment(1956, 3),
            period: Some((Moment { year: 2011, month: 6 }, Moment { year: 2016, month: 2 })),
            layers: Layers {
                checked: true,
                after: false,
            },
            ..plain
        },
    ]
}

/// Calls with every scene a reader can meet.
fn each(corpus: &Corpus, mut with: impl FnMut(String, &Frame, &Scene)) {
    let all = Subset::all(corpus);
    for size in SIZES {
        for &lang in Lang::ALL {
            for controls in turned() {
                let frame = frame(corpus, &all, lang, size, controls);
                let scene = crate::views::time::scene::scene(&frame);
                with(format!("{size:?} {lang:?} {:?}", controls.moment), &frame, &scene);
            }
        }
    }
}

/// The box of a mark that is text, and its words, which are never too small.
fn words(mark: &Mark) -> Option<(Rect, &str)> {
    if let Shape::Text { size, words, .. } = &mark.shape {
        assert!(*size >= 11.5, "{words} at {size} px");
    }
    mark.words()
}

/// The box of a mark that words must keep off: glyphs and wheels.
fn solid(mark: &Mark) -> Option<Rect> {
    match (&mark.shape, mark.role) {
        (Shape::Scaled { at, scale, .. }, Role::Glyph | Role::GlyphQuiet) => {
            Some(Rect::around(*at, 11.0 * scale, 11.0 * scale))
        }
        (Shape::Circle(c, r), Role::Disc | Role::Rule | Role::Handle | Role::SketchFill) => {
            Some(Rect::around(*c, 2.0 * r, 2.0 * r))
        }
        _ => None,
    }
}

#[test]
fn no_words_touch_words_or_marks_or_leave_the_picture() {
    let corpus = corpus();
    let mut bad = Vec::new();
    each(&corpus, |what, frame, scene| {
        assert_eq!(scene.size.w, frame.size.w);
        let picture = Rect {
            x: 0.0,
            y: 0.0,
            w: scene.size.w,
            h: scene.size.h,
        };
        let texts: Vec<(Rect, &str)> = scene.marks.iter().filter_map(words).collect();
        let solids: Vec<Rect> = scene.marks.iter().filter_map(solid).collect();
        for (i, (r, w)) in texts.iter().enumerate() {
            if !picture.contains(r) {
                bad.push(format!("{what}: {w} leaves the picture"));
            }
            for (o, v) in &texts[..i] {
                if r.overlaps(o) {
                    bad.push(format!("{what}: {w} × {v}"));
                }
            }
            if let Some(s) = solids.iter().find(|s| s.overlaps(r)) {
                bad.push(format!("{what}: {w} on a mark at {:.0},{:.0}", s.x, s.y));
            }
        }
        for (i, a) in solids.iter().enumerate() {
            if !picture.contains(a) {
                bad.push(format!("{what}: a mark leaves the picture at {a:?}"));
            }
            let glyph = |r: &Rect| r.w < 20.0;
            if solids[..i].iter().any(|b| glyph(a) && glyph(b) && a.overlaps(b)) {
                bad.push(format!("{what}: marks overlap at {a:?}"));
            }
        }
    });
    assert!(bad.is_empty(), "{} faults:\n{}", bad.len(), bad.join("\n"));
}

#[test]
fn every_event_and_every_undated_precedent_is_there_and_can_be_reached() {
    let corpus = corpus();
    each(&corpus, |what, _, scene| {
        let named = |item: Item| {
            let has = |m: &&Mark| m.item == Some(item) && matches!(m.shape, Shape::Text { .. });
            scene.marks.iter().any(|m| has(&m)) && scene.spot(item).is_some()
        };
        for id in layout::events(&corpus) {
            assert!(named(Item::Event(id)), "{what}: {}", corpus.event(id).slug);
        }
        for slug in [
            "two-bombs-one-satellite",
            "insulin",
            "press-10000t",
            "manhattan-project",
            "apollo-program",
        ] {
            let id = corpus.entity_named(slug).unwrap();
            assert!(named(Item::Entity(id)), "{what}: {slug}");
        }
    });
}

fn line(corpus: &Corpus, size: (f64, f64), lang: Lang, outside: bool) -> Timeline {
    let input = LayoutInput {
        size: Size { w: size.0, h: size.1 },
        zoom: 1.0,
        lang,
        with_inferred: outside,
    };
    lay_out(corpus, &input)
}

#[test]
fn each_event_is_as_wide_as_its_date_is_vague() {
    let corpus = corpus();
    for size in SIZES {
        let t = line(&corpus, size, Lang::En, true);
        assert_eq!(t.upright, size.0 < layout::UPRIGHT_BELOW, "{size:?}");
        assert_eq!(t.placed.len(), corpus.tables().events.len());
        for p in &t.placed {
            let e = corpus.event(p.event);
            let (first, last) = (Day::read(&e.start).unwrap(), Day::read(&e.end));
            let (begin, long) = if t.upright {
                (p.bar.y, p.bar.h)
            } else {
                (p.bar.x, p.bar.w)
            };
            // Never shorter than the time the date leaves open, as far as the picture reaches.
            let day = |d: Day| f64::from(d.day.unwrap_or(1) - 1) / 31.0;
            let from = axis::year(first.year) + f64::from(first.month.unwrap_or(1) - 1) + day(first);
            let of = last.unwrap_or(first);
            let to = match (of.month, of.day) {
                (None, _) => axis::year(of.year + 1),
                (Some(m), None) => axis::year(of.year) + f64::from(m),
                (Some(_), Some(_)) => from + 1.0 / 31.0,
            };
            // A fiscal year ends in September.
            let back = if e.precision == Precision::FiscalYear { 3.0 } else { 0.0 };
            let (a, b) = (t.axis.at(from - back), t.axis.at((to - back).min(axis::END)));
            if from < axis::END {
                assert!(begin <= a + 1e-6, "{} begins late", e.slug);
                assert!(begin + long >= b - 1e-6, "{} ends early", e.slug);
            }
            assert!(long >= 2.19 && (!p.day || long < 6.0), "{}: {long}", e.slug);
        }
    }
}

#[test]
fn office_network_and_law_stand_in_order_and_are_measured() {
    let corpus = corpus();
    assert_eq!(layout::measured_months(&corpus), Some((3, 33)));
    for &lang in Lang::ALL {
        let t = line(&corpus, (1110.0, 774.0), lang, false);
        let b = t.bracket.expect("measured");
        assert!(b.points[0].x + 4.0 < b.points[1].x && b.points[1].x + 40.0 < b.points[2].x);
        let said: Vec<&str> = b.words.iter().map(|l| l.words.as_str()).collect();
        assert!(said[0].contains('3') && said[1].contains("33"), "{said:?}");
    }
}

#[test]
fn what_only_the_outside_dates_is_placed_only_when_asked() {
    let corpus = corpus();
    let inside = line(&corpus, (1110.0, 774.0), Lang::En, false);
    let outside = line(&corpus, (1110.0, 774.0), Lang::En, true);
    assert_eq!(outside.placed.len() - inside.placed.len(), 3);
    assert!(inside.placed.iter().all(|p| !p.inferred));
    assert_eq!(inside.apart.1.len(), 8);
    assert_eq!(outside.apart.1.len(), 5);
}

#[test]
fn the_same_input_gives_the_same_picture() {
    let corpus = corpus();
    for size in SIZES {
        let one = || line(&corpus, size, Lang::Zh, false);
        assert_eq!(one(), one());
    }
}

#[test]
fn a_drag_sets_the_month_under_it() {
    let corpus = corpus();
    let all = Subset::all(&corpus);
    for size in SIZES {
        let frame = frame(&corpus, &all, Lang::En, size, Controls::default());
        let t = line(&corpus, size, Lang::En, false);
        assert_eq!(
            crate::views::time::scene::moment_at(&frame, pt(size.0 / 2.0, 3.0)),
            None
        );
        let at = Moment { year: 2022, month: 8 };
        let along = t.axis.at(f64::from(at.index()) + 0.5);
        // The even scale is the lying picture's; where the axis stands upright it is the one thing to drag along.
        assert_eq!(t.even.is_none(), t.upright, "{size:?}");
        let Some(even) = t.even else {
            let from = pt(t.across.0 - 10.0, along);
            assert_eq!(crate::views::time::scene::moment_at(&frame, from), Some(at));
            let end = pt(from.x + 120.0, t.axis.end() + 40.0);
            assert_eq!(
                crate::views::time::scene::moment_along(&frame, from, end),
                Some(Moment::LAST)
            );
            assert_eq!(
                crate::views::time::scene::moment_along(&frame, pt(size.0 / 2.0, 3.0), from),
                None
            );
            continue;
        };
        assert_eq!(
            crate::views::time::scene::moment_at(&frame, pt(along, t.across.1 + 6.0)),
            Some(at)
        );
        for at in [Moment::FIRST, Moment { year: 2014, month: 12 }, Moment::LAST] {
            let hit = crate::views::time::scene::moment_at(&frame, pt(even.handle(at), even.y)).unwrap();
            // A month is narrower than a pixel here and there.
            assert!((hit.index() - at.index()).abs() <= 1, "{at:?} {hit:?}");
        }
        // A hand that strays from the scale, or past its end, goes on along it.
        let from = pt(even.handle(Moment::FIRST), even.y);
        let far = |x: f64, y: f64| crate::views::time::scene::moment_along(&frame, from, pt(x, y));
        assert_eq!(far(even.end + 900.0, even.y - 300.0), Some(Moment::LAST));
        assert_eq!(far(-50.0, even.y + 90.0), Some(Moment::FIRST));
        assert_eq!(
            crate::views::time::scene::moment_along(&frame, pt(size.0 / 2.0, 3.0), from),
            None
        );
    }
}

#[test]
fn arcs_of_the_stops_are_solid_in_the_share_begun() {
    let corpus = corpus();
    for at in [1988, 2012, 2016, 2023].map(Moment::end_of) {
        for &p in Programme::ALL {
            for &f in Feature::ALL {
                let rows = corpus.tables().relations.iter();
                let mine: Vec<_> = rows
                    .filter(|r| r.case.programme() == Some(p) && r.features.contains(&f))
                    .collect();
                let begun = mine
                    .iter()
                    .filter(|r| r.from_year.is_some_and(|y| y <= at.year))
                    .count();
                assert_eq!(
                    begun_of_arc(&corpus, p, f, at),
                    (begun, mine.len()),
                    "{p:?} {f:?} {at:?}"
                );
            }
        }
    }
}

#[test]
fn wheels_grow_in_the_network() {
    let corpus = corpus();
    let all = Subset::all(&corpus);
    let count = |at: Option<Moment>, role: fn(Role) -> bool| {
        let shown = at.map_or(all.clone(), |m| subset_at(&corpus, &all, m));
        let controls = Controls {
            moment: at,
            ..Controls::default()
        };
        let frame = frame(&corpus, &shown, Lang::En, (1110.0, 774.0), controls);
        crate::views::network::scene::scene(&frame)
            .marks
            .iter()
            .filter(|m| role(m.role))
            .count()
    };
    let discs = |r: Role| r == Role::Disc;
    let dots = |r: Role| matches!(r, Role::Dots | Role::DotsStrong | Role::DotsFaint);
    for (at, wheels, dotted) in [
        (moment(1970, 1), 0, 0),
        (moment(1988, 11), 0, 0),
        (moment(1988, 12), 1, 0),
        (moment(2012, 2), 1, 0),
        (moment(2012, 3), 2, 0),
        (moment(2022, 8), 2, 5),
        (Some(Moment::LAST), 3, 5),
        (None, 3, 5),
    ] {
        assert_eq!(count(at, discs), wheels, "{at:?}");
        assert_eq!(count(at, dots), dotted, "{at:?}");
    }
    // Every frame of a scrub is cheap enough; the slowest is told.
    let mut slowest = std::time::Duration::ZERO;
    for year in 1950..=2023 {
        let start = std::time::Instant::now();
        let _ = count(Some(Moment::end_of(year)), discs);
        slowest = slowest.max(start.elapsed());
    }
    println!("slowest frame of a scrub, unoptimised: {slowest:?}");
}
