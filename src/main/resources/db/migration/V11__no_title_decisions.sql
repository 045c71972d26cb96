-- nothing read them: a run that starts again matches anew, and a report has its own titles.csv
drop table title_decision;
