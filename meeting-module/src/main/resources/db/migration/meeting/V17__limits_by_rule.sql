-- A due date that the rule has set moves when the calendar changes; one that somebody chose stays. Of tasks that are
-- there already nobody knows, so they keep theirs.

alter table meeting_task
    add column due_by_rule boolean not null default false,
    add key meeting_task_by_due_day (due_by_rule, state, due_on);

alter table meeting_task
    alter column due_by_rule drop default;
