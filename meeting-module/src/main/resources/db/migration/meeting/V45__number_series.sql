-- One row per series: what a body issues of one kind in one year. The row stays locked until the document that got the
-- number is committed, so no number is lost. So far only minutes were numbered.
rename table meeting_minutes_number to meeting_number_series;

alter table meeting_number_series
    change column community_id issuer_id varchar(36) character set ascii not null,
    add column series varchar(20) character set ascii not null default 'MINUTES' after issuer_id,
    drop primary key,
    add primary key (issuer_id, series, document_year);

alter table meeting_number_series
    alter column series drop default;
