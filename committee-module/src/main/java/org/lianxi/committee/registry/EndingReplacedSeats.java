package org.lianxi.committee.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.lianxi.committee.permission.NoPermissionNeeded;

@ApplicationScoped
@Transactional
@NoPermissionNeeded("a day comes that somebody with the permission has recorded; nobody acts")
class EndingReplacedSeats implements EndReplacedSeats {

    private final ReplacedSeats seats;

    @Inject
    EndingReplacedSeats(ReplacedSeats seats) {
        this.seats = seats;
    }

    @Override
    public void end() {
        seats.end(Optional.empty());
    }
}
