-- Why the meeting put an item off, in its words; the next meeting and the minutes say so.
alter table meeting_deliberation
    add column deferred_reason varchar(300) not null default '';
