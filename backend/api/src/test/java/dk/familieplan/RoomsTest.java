package dk.familieplan;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import jakarta.ws.rs.HttpMethod;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.annotations.SQLRestriction;
import org.junit.jupiter.api.Test;

/** The rooms and the arrows between them. */
class RoomsTest {

    private static final List<String> PLATFORM =
            List.of("problem", "time", "paging", "json", "storage", "http", "idempotency", "privacy");

    /** Each room and those that it may import besides the platform; what those may import, it may import too. */
    private static final Map<String, List<String>> MAY_IMPORT = Map.ofEntries(
            Map.entry("access", List.of()),
            Map.entry("contract", List.of("access")),
            Map.entry("programme", List.of("access")),
            Map.entry("family", List.of("programme")),
            Map.entry("team", List.of("family")),
            Map.entry("plan", List.of("family")),
            Map.entry("goal", List.of("plan")),
            Map.entry("action", List.of("goal", "team")),
            Map.entry("meeting", List.of("action")),
            Map.entry("progress", List.of("family")),
            Map.entry("outcome", List.of("meeting", "progress")),
            Map.entry("overview", List.of("meeting", "progress")));

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            // What starts the services on one machine is a program of its own.
            .withImportOption(location -> !location.contains("/dk/familieplan/local/"))
            .importPackages("dk.familieplan");

    @Test
    void arrowsRunOneWay() {
        classes().should(stayWithinTheirArrows()).check(CODE);
    }

    @Test
    void roomsFormNoCycle() {
        slices().matching("dk.familieplan.(*)..").should().beFreeOfCycles().check(CODE);
    }

    @Test
    void entitiesNeverCrossHttp() {
        methods()
                .that()
                .areMetaAnnotatedWith(HttpMethod.class)
                .should(mentionNoEntity())
                .check(CODE);
    }

    @Test
    void whatBelongsToAFamilyIsRestrictedToItsReaders() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .and(describe(
                        "have a familyId",
                        (JavaClass type) -> type.tryGetField("familyId").isPresent()))
                .should()
                .beAnnotatedWith(SQLRestriction.class)
                .check(CODE);
    }

    @Test
    void entitiesKnowNoView() {
        noClasses()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .dependOnClassesThat(
                        describe("are views", type -> type.getSimpleName().endsWith("View")))
                .check(CODE);
    }

    @Test
    void timeComesFromTheClock() {
        noClasses()
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(CODE);
    }

    private static ArchCondition<JavaClass> stayWithinTheirArrows() {
        return new ArchCondition<>("import only the rooms that their own may import") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Set<String> allowed = allowed(room(type));
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> room(dependency.getTargetClass()) != null)
                        .filter(dependency -> !allowed.contains(room(dependency.getTargetClass())))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
            }
        };
    }

    private static ArchCondition<JavaMethod> mentionNoEntity() {
        return new ArchCondition<>("take and return no entity") {
            @Override
            public void check(JavaMethod endpoint, ConditionEvents events) {
                Stream.concat(
                                endpoint.getReturnType().getAllInvolvedRawTypes().stream(),
                                endpoint.getParameterTypes().stream()
                                        .flatMap(type -> type.getAllInvolvedRawTypes().stream()))
                        .filter(type ->
                                type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(MappedSuperclass.class))
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                endpoint, endpoint.getFullName() + " mentions " + type.getName())));
            }
        };
    }

    private static Set<String> allowed(String room) {
        if (PLATFORM.contains(room)) {
            return Set.copyOf(PLATFORM);
        }
        Set<String> allowed = new LinkedHashSet<>(PLATFORM);
        allowed.add(room);
        for (String other : MAY_IMPORT.getOrDefault(room, List.of())) {
            allowed.addAll(allowed(other));
        }
        return allowed;
    }

    /** Null for what is not ours. */
    private static String room(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.");
        return type.getPackageName().startsWith("dk.familieplan.") ? parts[2] : null;
    }
}
