import { createBrowserRouter, type RouteObject } from 'react-router'
import { Loading } from '@/ui'
import { allowed } from './allowed'
import { Layout } from './layout/Layout'
import { NotFound } from './pages/NotFound'
import { OneFamily } from './pages/OneFamily'
import { RouteError } from './pages/RouteError'
import { Start } from './pages/Start'

/** Each page is fetched when it is first opened, by its own file: from a room's index it would bring the others along. */
const ofOneFamily: RouteObject[] = [
  {
    index: true,
    lazy: async () => ({ Component: (await import('./pages/FamilyPage')).FamilyPage }),
  },
  {
    path: 'members/:memberId',
    lazy: async () => ({ Component: (await import('@/features/family/MemberPage')).MemberPage }),
  },
  {
    path: 'plans/:planId',
    lazy: async () => ({ Component: (await import('./pages/PlanPage')).PlanPage }),
  },
  {
    path: 'goals/:goalId',
    lazy: async () => ({ Component: (await import('./pages/GoalPage')).GoalPage }),
  },
  {
    ...allowed('families.write'),
    children: [
      {
        path: 'members/new',
        lazy: async () => ({ Component: (await import('@/features/family/NewMemberPage')).NewMemberPage }),
      },
      {
        path: 'plans/new',
        lazy: async () => ({ Component: (await import('./pages/NewPlanPage')).NewPlanPage }),
      },
    ],
  },
]

const pages: RouteObject[] = [
  { index: true, element: <Start /> },
  {
    path: 'families',
    ...allowed('families.read'),
    children: [
      {
        index: true,
        lazy: async () => ({ Component: (await import('@/features/family/FamiliesPage')).FamiliesPage }),
      },
      { path: ':familyId', element: <OneFamily />, children: ofOneFamily },
    ],
  },
  {
    path: 'families/new',
    ...allowed('families.write'),
    children: [
      {
        index: true,
        lazy: async () => ({ Component: (await import('@/features/family/NewFamilyPage')).NewFamilyPage }),
      },
    ],
  },
  {
    path: 'families/break-glass',
    ...allowed('break-glass.use'),
    children: [
      {
        index: true,
        lazy: async () => ({
          Component: (await import('@/features/access/BreakGlassPage')).BreakGlassPage,
        }),
      },
    ],
  },
  {
    path: 'break-glass',
    ...allowed('break-glass.list'),
    children: [
      {
        index: true,
        lazy: async () => ({
          Component: (await import('@/features/access/BrokenGlassesPage')).BrokenGlassesPage,
        }),
      },
    ],
  },
  {
    path: 'programmes',
    ...allowed('programmes.read'),
    children: [
      {
        index: true,
        lazy: async () => ({
          Component: (await import('@/features/programme/ProgrammesPage')).ProgrammesPage,
        }),
      },
      {
        path: ':programmeId',
        lazy: async () => ({ Component: (await import('./pages/ProgrammePage')).ProgrammePage }),
      },
    ],
  },
  {
    path: 'programmes/new',
    ...allowed('programmes.write'),
    children: [
      {
        index: true,
        lazy: async () => ({
          Component: (await import('@/features/programme/NewProgrammePage')).NewProgrammePage,
        }),
      },
    ],
  },
  {
    path: 'units',
    ...allowed('units.write'),
    children: [
      {
        index: true,
        lazy: async () => ({ Component: (await import('@/features/team/units/UnitsPage')).UnitsPage }),
      },
    ],
  },
  {
    path: 'codes',
    ...allowed('codes.write'),
    children: [
      {
        index: true,
        lazy: async () => ({ Component: (await import('@/features/programme/codes/CodesPage')).CodesPage }),
      },
    ],
  },
  { path: '*', element: <NotFound /> },
]

if (import.meta.env.DEV)
  pages.push({
    path: 'ui-gallery',
    lazy: async () => ({ Component: (await import('./pages/dev/Gallery')).Gallery }),
  })

export const createRouter = () =>
  createBrowserRouter([
    {
      element: <Layout />,
      errorElement: <RouteError />,
      hydrateFallbackElement: <Loading />,
      // Inside the layout, so that a broken page leaves the way to all others open.
      children: [{ errorElement: <RouteError />, children: pages }],
    },
  ])
