-- Requests about personal data are answered in words also when they are agreed to: a correction says what was done.

alter table committee_data_request rename column refusal to answer;
