-- Each look for due jobs reads every waiting timer without it: 209,000 rows a look at 100,000 open tasks.
create index LX_IDX_JOB_DUEDATE on ACT_RU_JOB (DUEDATE_);
