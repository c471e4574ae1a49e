import auth from './auth.json'
import common from './common.json'
import enrolment from './enrolment.json'
import family from './family.json'
import goal from './goal.json'
import plan from './plan.json'
import problem from './problem.json'
import team from './team.json'
import today from './today.json'
import ui from './ui.json'

export default { auth, common, enrolment, family, goal, plan, problem, team, today, ui }
