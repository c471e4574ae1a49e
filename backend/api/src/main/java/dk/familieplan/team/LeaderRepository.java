package dk.familieplan.team;

import dk.familieplan.paging.Cursor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class LeaderRepository {

    @Inject
    EntityManager entityManager;

    /** By name; one row more than {@code limit} when there are more. */
    List<LeaderView> page(UUID programmeId, Cursor after, int limit) {
        var query = entityManager
                .createNativeQuery(
                        "select s.id, s.name, s.username, s.available from programme_leader l join staff s on s.id = l.user_id"
                                + " where l.programme_id = :programme"
                                + (after == null ? "" : " and (s.name, s.id) > (:name, :id)")
                                + " order by s.name, s.id",
                        Tuple.class)
                .setParameter("programme", programmeId)
                .setMaxResults(limit + 1);
        if (after != null) {
            query.setParameter("name", after.text(0)).setParameter("id", after.text(1));
        }
        @SuppressWarnings("unchecked")
        List<Tuple> rows = query.getResultList();
        return rows.stream()
                .map(row -> new LeaderView(
                        row.get("id", String.class),
                        row.get("name", String.class),
                        row.get("username", String.class),
                        row.get("available", Boolean.class)))
                .toList();
    }

    void appoint(UUID programmeId, String userId) {
        entityManager
                .createNativeQuery("insert into programme_leader values (:programme, :user) on conflict do nothing")
                .setParameter("programme", programmeId)
                .setParameter("user", userId)
                .executeUpdate();
    }

    /** @return false when they did not lead it */
    boolean dismiss(UUID programmeId, String userId) {
        return entityManager
                        .createNativeQuery(
                                "delete from programme_leader where programme_id = :programme and user_id = :user")
                        .setParameter("programme", programmeId)
                        .setParameter("user", userId)
                        .executeUpdate()
                == 1;
    }
}
