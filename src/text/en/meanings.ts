import type { FindingCode } from "../../plan/findings";

/** What each finding means, and why it matters. */
export const meaningsEn: Readonly<Record<FindingCode, string>> = {
  "table-missing":
    "Bygdevekst finds the tables by name. When one is gone, nothing that builds on it can be worked out.",
  "column-missing":
    "Columns are found by their headers. Without this one we do not know what the rows are about.",
  "column-duplicate":
    "Two columns have headers that mean the same, and only the first is read. What stands in the other is left out.",
  "goal-duplicate":
    "Goals are referred to by number. If a number is used twice, it is unclear whose the money is.",
  "source-duplicate": "Sources are referred to by name. Two equal names become one column in section 7.",
  "setting-missing": "The check and the tables need this to know what the plan is about.",
  "period-reversed": "Without a first and a last year in the right order there are no years to check.",
  "period-too-long": "A period this long is nearly always a slip in a year.",
  "format-newer": "A newer version may have stored something that this one does not know and could misread.",
  "budget-year-missing":
    "Every year of the period has its column in the budget. Otherwise the year is missing in every sum.",
  "budget-year-outside": "Money in a year outside the period is in no sum or table.",
  "budget-units-mixed":
    "A header such as “2025 (i 1 000 kr)” tells what the figures of the column mean, and the tables turn them into kroner. A sum of different units means nothing.",
  "cell-error":
    "An error such as #REF! comes from a formula that points at something that is gone. All that counts with the cell goes wrong.",
  "amount-text": "It looks like a number, but is text to Excel. Sums and formulas skip it.",
  "amount-negative":
    "The plan shares out money. A minus is usually a move or a correction that belongs elsewhere.",
  "amount-fraction": "The tables show whole kroner. Øre that are not seen make the sums look wrong.",
  "date-text": "A date kept as text cannot be compared with other dates, and Excel does not sort it right.",
  "date-unreadable": "Without a date the check cannot say whether the order is right.",
  "year-unreadable": "Without a year it is unclear which year the row belongs to.",
  "choice-unknown": "The column has fixed choices, and only those are understood.",
  "sum-overwritten": "A typed number in place of the formula stays as it is when the amounts change.",
  "share-targets-sum":
    "The target shares say how all the money is to be divided. So they must make 100% together.",
  "share-unreadable": "Without the target share the goal's part cannot be checked.",
  "share-total":
    "The agreement says how large a part of the state's money each goal is to have, over the whole period.",
  "share-year": "The shares may vary from year to year. This helps to see where they are heading.",
  "frame-total":
    "The year's frame is what the state has set aside for the year. The goals' budget is to use exactly that.",
  "budget-unknown-goal": "Money of a goal that is not in the plan is left out of the tables.",
  "budget-unknown-measure":
    "The ID ties the money to the measure. If there is none, nobody knows what the money is for.",
  "budget-measure-goal":
    "The money counts for the goal of the row, while the measure belongs to another. Budget and measures then disagree.",
  "budget-duplicate": "The rows are added together. If one amount is typed twice, the sum is too large.",
  "budget-counted-twice":
    "A goal's amount is the sum of its rows. Money that stands both as a whole and shared out is counted twice.",
  "budget-outside-timeframe":
    "The measure is not under way in that year, so the money can hardly be used then.",
  "state-source-missing":
    "Section 6 is state money. To compare it with section 7 we must know which source it is.",
  "funding-state-differs":
    "The state's money stands in both section 6 and section 7, and it is the same money. So the amounts must be equal.",
  "funding-unknown-source":
    "The sources are the columns of section 7. An amount from an unknown source has no column to stand in.",
  "funding-unknown-goal":
    "The rows of section 7 are goals. An amount of an unknown goal has no row to stand in.",
  "funding-unknown-measure":
    "The ID ties the financing to the measure. If there is none, it is unclear what it is for.",
  "funding-year-outside": "Financing in a year outside the period comes into no table.",
  "funding-own-share-missing":
    "State money usually requires that the municipalities put in something themselves, in money or work.",
  "funding-own-share-low": "The plan itself has set the smallest own share, of all financing in the year.",
  "funding-uncommitted":
    "Planned and applied-for money is in the sum, but may fall away. Only a commitment is certain.",
  "funding-declined":
    "A declined row stays, so that it is remembered that somebody applied. It is in no sum.",
  "funding-no-reference": "With a reference others can find the commitment again when the year is settled.",
  "funding-duplicate":
    "The rows are alike in all that tells them apart, so the same financing is probably entered twice.",
  "funding-in-kind":
    "In-kind effort is work that the municipalities do themselves. Other sources give money.",
  "in-kind-basis": "In-kind effort must be documented. Hours show what the amount builds on.",
  "own-share-key":
    "The key divides the own share among the municipalities. So the parts must make 100% together.",
  "own-share-part": "The plan has a key for who pays what. The own share is not divided that way.",
  "state-twice": "Two state grants to one measure are allowed, but one cost cannot be covered twice.",
  "funding-year-empty":
    "The financing of a coming year is usually made when that year is planned. It is no error.",
  "measure-id-missing":
    "The ID holds description, budget and financing together, also when the measure gets a new number or title.",
  "measure-id-duplicate":
    "When two measures have one ID, it is unclear whose the description and the money are.",
  "measure-title-missing": "The title is what stands in the plan's tables.",
  "measure-unknown-goal":
    "Measures stand in a table for each goal. Without a goal there is no table to stand in.",
  "measure-lead-missing": "Every measure of the plan is to have somebody who is responsible.",
  "section-unknown-measure":
    "The description is tied to its measure by the ID. If there is none, the text is left out.",
  "report-unknown-measure":
    "The report is tied to its measure by the ID. If there is none, it does not count.",
  "measure-partners-missing": "The plan is to show who works together on the measures.",
  "measure-section-missing":
    "The description says what the challenge is, what will be done, what comes first, and who contributes.",
  "measure-number-gap":
    "Measures are numbered within each goal. A gap makes readers think that something is missing.",
  "measure-number-duplicate":
    "When two measures have one number, they cannot be referred to in papers and letters.",
  "measure-timeframe-missing": "The plan is to say when the measure will be done, in years or in words.",
  "measure-timeframe-order":
    "A measure cannot end before it has begun. The years have probably changed places.",
  "measure-timeframe-outside":
    "The plan is only for the years of its period. A timeframe outside it is often a slip.",
  "measure-priority-timeframe": "What is prioritised in the planning year usually begins in that year.",
  "measure-change-reason": "Changes of measures must be explained when the plan is rolled over.",
  "measure-ended-evaluation": "Ended measures must be evaluated when the plan is rolled over.",
  "measure-ended-budget":
    "An ended measure uses no money. What is left should stand on the goal until its use is decided.",
  "measure-late": "The timeframe is over, and nobody has reported that the measure is done.",
  "measure-silent":
    "A long time without a report may mean that something has stopped, or that somebody has forgotten to report.",
  "partner-spelling": "One name spelt in two ways becomes two parties in overviews.",
  "partner-alias": "The name is known, but the plan is easier to read when a party has one name.",
  "partner-joined": "Names in the list are divided by commas. Without one, two parties become one.",
  "partner-unknown":
    "Registered parties can be counted and looked up. Collective names need not be registered.",
  "anchoring-missing":
    "Each municipality takes the plan to its executive committee and its council every year.",
  "anchoring-order": "The executive committee advises the council, and must meet first or on the same day.",
  "anchoring-after-signing":
    "The councils may change the plan after the agreement is signed. Worth knowing, not an error.",
  "approval-missing": "The plan is not final before all who are to approve it have done so.",
  "approval-before-anchoring":
    "The approval builds on the council's decision. If it comes first, a date is probably wrong.",
  "log-order": "The log shows how the plan came to be. So versions and dates must come in order.",
  "log-duplicate": "A version is one edition of the plan, so that it is clear what people refer to.",
  "grant-over-committed":
    "What is paid without a commitment may be claimed back. An amount or a year is probably wrong.",
  "grant-before-approval":
    "A year's money is paid when KDD has approved the plan for the year. If it comes before, a date is probably wrong.",
  "grant-deadline":
    "When a deadline passes and nothing is sent, the grant may be lost. How early the check tells is one of the settings.",
  "actual-unknown-goal":
    "What is used is counted for each goal. An entry without a goal of the plan is counted nowhere.",
  "actual-unknown-measure":
    "The ID ties the entry to its measure. If there is none, nobody can see what the measure has cost.",
  "actual-unknown-source":
    "The source says who pays the cost. Without a source of the plan it is counted for nobody.",
  "actual-year-outside":
    "The year of the date is the accounting year. An entry without a date in the period belongs to no year of the plan.",
  "actual-over-budget":
    "Each goal has what sections 6 and 7 say and what is carried over. Somebody must cover what is used beyond that.",
  "actual-over-committed":
    "The state covers no more than it has committed. Municipalities may advance money, but not when the year is closed.",
  "actual-voucher-twice":
    "Two lines of a voucher that are exactly alike are nearly always one line read twice. Too much is then used.",
  "double-financed":
    "A cost cannot be charged in full to several sources. It must be corrected before anybody asks for a payout.",
  "actual-vat":
    "VAT that the municipality gets back is no cost. Grants usually cover only what the municipality is left with.",
  "carry-over":
    "Unused state money may go to later years when KDD has agreed. Otherwise it may be claimed back.",
  "fund-differs":
    "The fund is what is left of the state's money. If it does not match what has come in and gone out, something is booked wrong.",
  "tables-stale":
    "The table was made of what stood in the sheets then. Something has changed that its formulas do not follow.",
  "tables-edited":
    "What is typed in a sheet that is made is lost when it is made again. Correct it in the input sheets instead.",
};
