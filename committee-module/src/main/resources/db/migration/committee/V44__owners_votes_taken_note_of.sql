-- When the residents' committee that was informed of a vote took note of it, and who did; the list of those that wait is
-- found by the committee.
alter table committee_owners_vote
    add column noted_by varchar(36) character set ascii null,
    add column noted_at datetime(6) null,
    add key committee_owners_vote_unnoted (informed_id, noted_at);
