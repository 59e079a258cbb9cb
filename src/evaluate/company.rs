//! A request asked of companies.

use super::finding::{Answer, Finding, Subject};
use super::prepared::Prepared;
use super::request::QuestionId;
use super::rule::Rule;
use super::table::Table;
use crate::company::Company;

impl Prepared<'_> {
    /// What a question finds about a company.
    ///
    /// ```
    /// use maaltal::calendar::{Day, Month};
    /// use maaltal::company::{CompanyBuf, CompanyMonth, Contact, ContactKind};
    /// use maaltal::days::{End, Stay};
    /// use maaltal::evaluate::{Answer, Language, Request, Subject, Verdict};
    /// use maaltal::history::Coverage;
    /// use maaltal::measure::{langtidsledige, samarbejdsgrad};
    /// use maaltal::place::{Municipality, Place};
    ///
    /// // Twelve employees in one month of 2016, and a wage subsidy from the job centre of Esbjerg, which serves Fanø.
    /// let fanoe = Some(Municipality::FANOE);
    /// let may = CompanyMonth { month: Month::new(2016, 5)?, municipality: fanoe, employees: Some(12) };
    /// let stay = Stay::new(Day::ymd(2016, 5, 2), End::On(Day::ymd(2016, 8, 1)))?;
    /// let contact = Contact { kind: ContactKind::Loentilskud, job_centre: Some(Municipality::ESBJERG), stay };
    /// let company = CompanyBuf::new(vec![may], vec![contact], Coverage::all_up_to(Day::ymd(2016, 12, 31)))?;
    ///
    /// let mut request = Request::new();
    /// let local = request.ask(&samarbejdsgrad::STAR_2017_LOCAL, "2016".parse()?)?;
    /// let of_persons = request.ask(&langtidsledige::STAR, "2016".parse()?)?;
    /// let prepared = request.prepare();
    /// assert_eq!(prepared.company_finding(local, &company.view()).counted().unwrap().verdict, Verdict::Met);
    /// assert_eq!(prepared.company_finding(of_persons, &company.view()), Answer::NotGiven(Subject::Persons));
    ///
    /// let table = prepared.tally_companies([company.view()]);
    /// assert_eq!(table.tally(local, Place::Municipality(Municipality::FANOE)).counted().unwrap().numerator, 1);
    /// assert_eq!(table.tally(of_persons, Place::Country), Answer::NotGiven(Subject::Persons));
    ///
    /// let why = prepared.explain_company(local, &company.view(), Language::Danish);
    /// assert_eq!(
    ///     why.lines().nth(1),
    ///     Some("Talt med: i gennemsnit 1 ansat (12 over 12 måneder), krav mindst 1; 1 kontakt, krav mindst 1."),
    /// );
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn company_finding(&self, question: QuestionId, company: &Company<'_>) -> Answer<Finding> {
        let Some(index) = self.index_of(question) else { return Answer::NotAsked };
        match self.rules().get(index) {
            None => Answer::NotAsked,
            Some(Rule::NoMethod(why)) => Answer::NoMethod(*why),
            Some(Rule::Companies(rule)) => Answer::Counted(rule.decide(company).0),
            Some(_) => Answer::NotGiven(Subject::Persons),
        }
    }

    /// What a question finds about each of many companies, with the index of the company. Nothing is given where the question
    /// has no findings.
    pub fn company_findings<'c>(
        &self,
        question: QuestionId,
        companies: impl IntoIterator<Item = Company<'c>>,
    ) -> impl Iterator<Item = (usize, Finding)> {
        let found = companies.into_iter().map(move |company| self.company_finding(question, &company).counted());
        found.enumerate().filter_map(|(index, finding)| Some((index, finding?)))
    }

    /// The tallies of companies, by place. A table of people and one of companies merge.
    pub fn tally_companies<'c>(&self, companies: impl IntoIterator<Item = Company<'c>>) -> Table<'_, '_> {
        let mut table = self.table();
        table.add_companies(companies);
        table
    }
}
