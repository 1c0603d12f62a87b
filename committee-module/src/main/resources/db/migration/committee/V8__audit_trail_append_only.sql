-- The audit trail can be added to and read, and nothing else: the database refuses the rest, whoever asks.

alter table committee_audit_entry add key committee_audit_by_community (community_id, seq);

-- What the retention has taken away. Everything up to purged_through is gone; last_hash is the hash of the last entry that
-- is gone, to which the first kept one is linked; entry_seq is the entry of the chain that says the same.
create table committee_audit_checkpoint (
    purged_through bigint                       not null primary key,
    last_hash      char(64) character set ascii not null,
    entry_seq      bigint                       not null,
    purged_at      datetime(6)                  not null
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create trigger committee_audit_entry_is_never_changed before update on committee_audit_entry
    for each row signal sqlstate '45000' set message_text = 'entries of the audit trail are never changed';

create trigger committee_audit_checkpoint_is_never_changed before update on committee_audit_checkpoint
    for each row signal sqlstate '45000' set message_text = 'checkpoints of the audit trail are never changed';

create trigger committee_audit_checkpoint_is_never_deleted before delete on committee_audit_checkpoint
    for each row signal sqlstate '45000' set message_text = 'checkpoints of the audit trail are never deleted';

create trigger committee_audit_tail_is_never_deleted before delete on committee_audit_tail
    for each row signal sqlstate '45000' set message_text = 'the end of the audit trail is never deleted';

delimiter //

create trigger committee_audit_tail_only_moves_on before update on committee_audit_tail
    for each row
begin
    if new.seq <> old.seq + 1 then
        signal sqlstate '45000' set message_text = 'the end of the audit trail moves on by one entry at a time';
    end if;
end //

-- No checkpoint without the entry that tells of it.
create trigger committee_audit_checkpoint_is_told before insert on committee_audit_checkpoint
    for each row
begin
    if not exists (select 1 from committee_audit_entry e
                   where e.seq = new.entry_seq and e.act = 'AuditTrailPurged'
                     and e.subject_id = cast(new.purged_through as char)) then
        signal sqlstate '45000' set message_text = 'the audit trail has no entry that tells of this checkpoint';
    end if;
end //

-- The one narrow way: what a checkpoint covers and is older than the 180 days that the law asks for (CFG-25).
create trigger committee_audit_entry_is_kept before delete on committee_audit_entry
    for each row
begin
    if old.happened_at > utc_timestamp(6) - interval 180 day
        or old.seq > coalesce((select max(c.purged_through) from committee_audit_checkpoint c), 0) then
        signal sqlstate '45000' set message_text = 'entries of the audit trail are deleted by the retention only';
    end if;
end //

delimiter ;
