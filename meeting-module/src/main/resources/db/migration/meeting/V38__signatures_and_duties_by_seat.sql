-- Of several compounds several organisations sit for one party: each signs, and each may be obliged.

alter table meeting_minutes_signature
    add unique key meeting_minutes_signature_of_seat (minutes_id, party, organisation_id);
alter table meeting_minutes_signature drop index meeting_minutes_signature_once;

alter table meeting_resolution_obliged
    drop primary key,
    add primary key (resolution_id, organisation_id);
