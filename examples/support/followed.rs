//! A plan followed up: each target with its computed baseline, its actual figures and what they say.

use maaltal::calendar::{Day, Period};
use maaltal::evaluate::{Prepared, QuestionId, Request, Table};
use maaltal::outcome::{
    Actual, Actuals, Door, Held, Moment, OutcomeError, Path, SeriesBreak, Side, Status, Trajectory,
};
use maaltal::plan::Plan;
use maaltal::quantity::{Agreement, Tally, Value};
use maaltal::target::{Aim, Checked, Claim, PrintedChange, Standard, Target};

use super::files::Failure;

/// What the targets need computed: for each the question of its baseline, and that of its actual figure.
pub(crate) struct Asked<'a> {
    pub(crate) prepared: Prepared<'a>,
    baselines: Vec<Option<QuestionId>>,
    actuals: Vec<Option<(QuestionId, Period)>>,
}

impl<'a> Asked<'a> {
    /// Asks for every baseline, and for every target at a period, or at that of its baseline.
    pub(crate) fn of(plan: &'a Plan, at: Option<Period>) -> Result<Self, Failure> {
        let mut request = Request::new();
        let (mut baselines, mut actuals) = (Vec::new(), Vec::new());
        for target in &plan.targets {
            let mut ask = |period: Option<Period>| match (target.measure(), period) {
                (Some(measure), Some(period)) => {
                    request.ask(measure, period).map(Some).map_err(|error| Failure::Text(error.to_string()))
                }
                _ => Ok(None),
            };
            let baseline = target.baseline.as_ref().map(|baseline| baseline.period);
            baselines.push(ask(baseline)?);
            // A measure that does not cover the period has no actual figure for it.
            let at = at.or(baseline);
            actuals.push(ask(at).unwrap_or_default().zip(at));
        }
        Ok(Asked { prepared: request.prepare(), baselines, actuals })
    }
}

/// A target followed up.
pub(crate) struct Followed<'p, 'a> {
    pub(crate) target: &'p Target,
    /// Its baseline, from persons.
    pub(crate) baseline: Option<(Tally, Value)>,
    /// Its actual figures, the earliest period first; each door by itself.
    pub(crate) lines: Vec<Line<'a>>,
    /// What its actual figure from persons answers.
    pub(crate) question: Option<QuestionId>,
    /// The path it is to take: the plan's own, or a straight line where that is asked for.
    pub(crate) path: Option<Trajectory>,
}

/// An actual figure and what it says.
pub(crate) struct Line<'a> {
    pub(crate) actual: Actual<'a>,
    pub(crate) held: Result<Held, OutcomeError>,
    pub(crate) moment: Moment,
    pub(crate) breaks: Vec<SeriesBreak>,
    pub(crate) side: Option<Side>,
}

impl Line<'_> {
    /// How the target stands; `None` where it comes to no level.
    pub(crate) fn status(&self) -> Option<Status> {
        self.held.as_ref().ok().map(|held| held.status(self.moment))
    }
}

/// Which vintages of a figure are followed up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Vintages {
    /// Each by itself.
    All,
    /// The newest, when that is asked for.
    Newest,
}

/// How a plan is followed up.
#[derive(Debug, Clone, Copy)]
pub(crate) struct How {
    pub(crate) vintages: Vintages,
    /// Whether stocks without a path of the plan's own are held against a straight line.
    pub(crate) linear: bool,
}

/// Follows up every target of a plan; the answers of people with the day that they speak of.
pub(crate) fn follow<'p, 'a>(
    plan: &'p Plan,
    asked: &Asked<'_>,
    answers: Option<(&Table<'_, '_>, Day)>,
    figures: &Actuals<'a>,
    how: How,
) -> Vec<Followed<'p, 'a>> {
    let one = |(index, target): (usize, &'p Target)| {
        let tally = |question| answers?.0.tally(question, target.place).counted();
        let baseline = asked.baselines[index].and_then(tally);
        let baseline = baseline.and_then(|tally| {
            let period = target.baseline.as_ref()?.period;
            Some((tally, target.measure()?.value_over(period, &tally).ok()?))
        });
        let mut actuals: Vec<Actual<'a>> = Vec::new();
        if let (Some((question, period)), Some(measure)) = (asked.actuals[index], target.measure())
            && let (Some(tally), Some((_, as_of))) = (tally(question), answers)
        {
            actuals.push(Actual::Evaluated { measure: measure.id, place: target.place, period, tally, as_of });
        }
        let own = |actual: &&Actual<'a>| {
            target.measure().is_some_and(|measure| measure.id == actual.measure()) && actual.place() == target.place
        };
        for actual in figures.all().filter(own) {
            if how.vintages == Vintages::Newest {
                actuals.retain(|known| (known.door(), known.period()) != (actual.door(), actual.period()));
            }
            actuals.push(*actual);
        }
        actuals.sort_by_key(|actual| (actual.period().last_day(), actual.door(), actual.vintage()));
        let path = target.trajectory(Path::Own).ok();
        let path = path.or_else(|| if how.linear { target.trajectory(Path::Linear).ok() } else { None });
        let lines = actuals.into_iter().map(|actual| line(target, &actual, path.as_ref(), figures)).collect();
        Followed { target, baseline, lines, question: asked.actuals[index].map(|(question, _)| question), path }
    };
    plan.targets.iter().enumerate().map(one).collect()
}

fn line<'a>(target: &Target, actual: &Actual<'a>, path: Option<&Trajectory>, figures: &Actuals<'a>) -> Line<'a> {
    let held = match against(target, actual, figures) {
        Some(held) => held,
        None => target.outcome_of(actual),
    };
    let side = path.zip(value(actual)).and_then(|(path, value)| path.side(actual.period(), value).ok());
    let (moment, breaks) = (target.moment(actual.period()), target.breaks_before(actual));
    Line { actual: *actual, held, moment, breaks, side }
}

/// Against the figure of another place: of the same period and through the same door, the newest.
fn against(target: &Target, actual: &Actual<'_>, figures: &Actuals<'_>) -> Option<Result<Held, OutcomeError>> {
    let Aim::Against(comparison) = &target.aim else { return None };
    let Standard::Place(place) = &comparison.with else { return None };
    let standard = figures.newest(actual.door(), actual.measure(), *place, actual.period())?;
    let (own, standard) = (value(actual)?, value(standard)?);
    Some(target.outcome_against(own, standard).map(|outcome| Held { lowest: outcome, highest: outcome }))
}

/// The value of an actual figure, where it is one.
pub(crate) fn value(actual: &Actual<'_>) -> Option<Value> {
    match actual {
        Actual::Evaluated { measure, tally, period, .. } => {
            maaltal::measure::find(&measure.to_string()).ok()?.value_over(*period, tally).ok()
        }
        Actual::Published(published) => {
            published.figure.bounds().filter(|(lowest, highest)| lowest == highest).map(|(value, _)| value)
        }
        Actual::Reported { reported, .. } => Some(reported.value()),
    }
}

/// The least and the most that an actual figure can be, where there is one.
pub(crate) fn bounds(actual: &Actual<'_>) -> Option<(Value, Value)> {
    match actual {
        Actual::Published(published) => published.figure.bounds(),
        _ => value(actual).map(|value| (value, value)),
    }
}

/// The figure of an actual, in words.
pub(crate) fn figure(actual: &Actual<'_>) -> String {
    match actual {
        Actual::Evaluated { .. } => value(actual).map_or("–".into(), |value| value.to_string()),
        Actual::Published(published) => published.figure.to_string(),
        Actual::Reported { reported, .. } => reported.value().to_string(),
    }
}

/// Whether a printed baseline can be the computed one, whatever the undetermined turn out to be.
fn possible(followed: &Followed<'_, '_>) -> bool {
    let (Some(baseline), Some((tally, _)), Some(measure)) =
        (&followed.target.baseline, followed.baseline, followed.target.measure())
    else {
        return true;
    };
    let Ok(bounds) = measure.bounds_over(baseline.period, &tally) else { return true };
    let held = |value: Value| baseline.value.agrees_with(value) != Ok(Agreement::Conflicts);
    held(bounds.lowest) || held(bounds.highest) || {
        // Between the ends.
        let printed = Target { aim: Aim::Level(baseline.value), ..followed.target.clone() };
        let met = |value| printed.outcome(value).is_ok_and(|outcome| outcome.is_met());
        met(bounds.lowest) != met(bounds.highest)
    }
}

/// What does not agree: baselines with persons, changes and sums with what is printed beside them.
pub(crate) fn disagreements(plan: &Plan, followed: &[Followed<'_, '_>]) -> Vec<String> {
    let mut found = Vec::new();
    for one in followed {
        let Followed { target, baseline, .. } = one;
        let name = &target.name;
        if let (Some(printed), Some((_, computed))) = (&target.baseline, baseline)
            && !possible(one)
        {
            found.push(format!("{name}: udgangspunktet er trykt {}, beregnet {computed}", printed.value));
        }
        if let (Some(check), PrintedChange::Printed(printed)) = (target.check(), target.change)
            && check.checked == Checked::Conflicts
        {
            found.push(format!("{name}: ændringen er trykt {printed}, genberegnet {}", check.recomputed));
        }
    }
    for check in plan.joint_checks() {
        for (what, checked) in [("udgangspunktet", check.baseline), ("måltallet", check.level)] {
            if checked == Checked::Conflicts {
                found.push(format!("{}: {what} passer ikke med kommunernes", check.total.name));
            }
        }
    }
    found
}

/// What a plan prints beside its targets that does not agree with itself. It is known, and no failure.
pub(crate) fn remarks(plan: &Plan) -> Vec<String> {
    let remark = |statement: &maaltal::target::Statement| {
        let (_, said) = statement.check();
        let kind = match &statement.claim {
            Claim::Antal { .. } => "overskriften passer ikke",
            Claim::Row { .. } => "rækken rummer mere end tallet",
            Claim::Words { .. } => "samme ord er trykt på to måder",
            Claim::Figures { .. } => "tallene er ikke sammenlignelige",
            _ => "bemærkning",
        };
        said.map(|said| format!("{}: {kind}: {said}", statement.at))
    };
    plan.statements.iter().filter_map(remark).collect()
}

/// The doors that figures of one target and period came through, where they are several: none stands in for another.
pub(crate) fn doors(lines: &[Line<'_>]) -> Vec<Door> {
    let mut doors: Vec<Door> = lines.iter().map(|line| line.actual.door()).collect();
    doors.sort();
    doors.dedup();
    doors
}

/// "december 2012", "2012", "2012Q4".
pub(crate) fn in_danish(period: Period) -> String {
    const MONTHS: [&str; 12] = [
        "januar",
        "februar",
        "marts",
        "april",
        "maj",
        "juni",
        "juli",
        "august",
        "september",
        "oktober",
        "november",
        "december",
    ];
    match period {
        Period::Month(month) => format!("{} {}", MONTHS[month.number() as usize - 1], month.year()),
        other => other.to_string(),
    }
}
