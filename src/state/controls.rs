//! Controls as an address writes and reads them: one key each, `at=2014-12&period=2011-06..2016-02&layers=checked,after`.
//! Must not know what a control does to a picture.

use crate::analysis::{Controls, Layers, Moment};
use crate::state::decimal::decimal;
use crate::state::trouble::Key;

/// Why a value could not be taken as it stands.
pub(super) enum Fault {
    /// It, or the part named, says nothing.
    Unknown(String),
    /// It was brought to the nearest valid value.
    OutOfRange,
}

/// What a key says of the controls; `None` where that is what a first visit shows, or where the key is no control.
pub(super) fn value(controls: &Controls, key: Key) -> Option<String> {
    let code = code(controls, key);
    (code != crate::state::controls::code(&Controls::default(), key)).then_some(code)
}

/// The value of a key, whether or not it is the usual one; empty for a key that is no control.
pub(super) fn code(controls: &Controls, key: Key) -> String {
    let controls = controls.kept();
    match key {
        Key::At => controls.moment.map(month).unwrap_or_default(),
        Key::Period => controls
            .period
            .map(|(a, b)| [month(a), month(b)].join(".."))
            .unwrap_or_default(),
        Key::Age => controls.age.to_string(),
        Key::Calendar => controls.year.to_string(),
        Key::Award => controls.award.to_string(),
        Key::Length => controls.length.to_string(),
        Key::Taper => controls.taper.to_string(),
        Key::Layers => {
            let Layers { checked, after } = controls.layers;
            let names = [(checked, CHECKED), (after, AFTER)];
            let on: Vec<&str> = names.iter().filter(|(on, _)| *on).map(|(_, name)| *name).collect();
            on.join(",")
        }
        Key::Caveats => u8::from(controls.caveats).to_string(),
        Key::View | Key::Selected | Key::Facet(_) | Key::Camera | Key::Theme | Key::Text | Key::Wheel | Key::Row => {
            String::new()
        }
    }
}

/// Reads a value into the controls. What is out of bounds is brought within them and then reported; what says nothing
/// leaves the control as it was. An empty value is the usual one.
pub(super) fn read(controls: &mut Controls, key: Key, value: &str) -> Result<(), Fault> {
    if value.is_empty() {
        return Ok(());
    }
    let unknown = || Fault::Unknown(value.to_owned());
    match key {
        Key::At => {
            let given = moment(value).ok_or_else(unknown)?;
            controls.moment = Some(given.kept());
            within(given == given.kept())
        }
        Key::Period => {
            let (a, b) = value.split_once("..").ok_or_else(unknown)?;
            let (a, b) = (moment(a).ok_or_else(unknown)?, moment(b).ok_or_else(unknown)?);
            controls.period = Some((a, b));
            *controls = controls.kept();
            within((a.kept(), b.kept()) == (a, b))
        }
        Key::Age => whole(value, controls, |k| &mut k.age, |n| n.clamp(0.0, 255.0) as u8),
        Key::Calendar => whole(value, controls, |k| &mut k.year, |n| n.clamp(0.0, 9999.0) as i16),
        Key::Award => whole(value, controls, |k| &mut k.award, |n| n.clamp(0.0, 255.0) as u8),
        Key::Length => whole(value, controls, |k| &mut k.length, |n| n.clamp(0.0, 255.0) as u8),
        Key::Taper => whole(value, controls, |k| &mut k.taper, |n| n.clamp(0.0, 255.0) as u8),
        Key::Layers => {
            let mut fault = Ok(());
            for name in value.split(',').filter(|n| !n.is_empty()) {
                match name {
                    CHECKED => controls.layers.checked = true,
                    AFTER => controls.layers.after = true,
                    _ => fault = Err(Fault::Unknown(name.to_owned())),
                }
            }
            fault
        }
        Key::Caveats => {
            controls.caveats = match value {
                "1" => true,
                "0" => false,
                _ => return Err(unknown()),
            };
            Ok(())
        }
        Key::View | Key::Selected | Key::Facet(_) | Key::Camera | Key::Theme | Key::Text | Key::Wheel | Key::Row => {
            Err(unknown())
        }
    }
}

/// The layer of what official sources say.
const CHECKED: &str = "checked";
/// The layer of what came after the paper.
const AFTER: &str = "after";

/// A month as an address writes it.
fn month(at: Moment) -> String {
    format!("{}-{:02}", at.year, at.month)
}

/// Reads `YYYY-MM`, or `YYYY` for the end of a year; in bounds or not.
fn moment(text: &str) -> Option<Moment> {
    let (year, month) = match text.split_once('-') {
        Some((year, month)) => (year, number(month)?),
        None => (text, 12),
    };
    Some(Moment {
        year: number(year)?.min(9999) as i16,
        month: month.min(99) as u8,
    })
}

/// Reads a run of digits, at most nine.
fn number(text: &str) -> Option<u32> {
    let digits = (1..=9).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    text.parse().ok().filter(|_| digits)
}

/// Reads a number into a slider: rounded, then brought within bounds.
fn whole<N: Copy + Into<f64>>(
    value: &str,
    controls: &mut Controls,
    field: impl Fn(&mut Controls) -> &mut N,
    cast: impl Fn(f64) -> N,
) -> Result<(), Fault> {
    let given = decimal(value).ok_or_else(|| Fault::Unknown(value.to_owned()))?;
    *field(controls) = cast(given.round());
    *controls = controls.kept();
    within((*field(controls)).into() == given)
}

/// Whether a value could be taken as given.
fn within(yes: bool) -> Result<(), Fault> {
    if yes { Ok(()) } else { Err(Fault::OutOfRange) }
}
