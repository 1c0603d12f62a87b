-- why a session began before the time that the delegates had been told; empty if it did not
alter table meeting_meeting
    add column opened_early_because varchar(500) not null default '' after opened_at;
