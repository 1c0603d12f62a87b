package org.lianxi.committee.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Makes the container's transaction-bound EntityManager injectable into constructors, for all modules. */
@ApplicationScoped
class JpaUnit {

    @Produces
    @PersistenceContext(unitName = "lianxi")
    @SuppressWarnings("UnusedVariable") // read by the container
    private EntityManager entityManager;
}
