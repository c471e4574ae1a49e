import { createBrowserRouter, type RouteObject } from 'react-router'
import { Loading } from '@/ui'
import { allowed } from './allowed'
import { Layout } from './layout/Layout'
import { NotFound } from './pages/NotFound'
import { RouteError } from './pages/RouteError'
import { Start } from './pages/Start'

/** Each page is fetched when it is first opened, by its own file: from a room's index it would bring the others along. */
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
      {
        path: ':familyId',
        lazy: async () => ({ Component: (await import('./pages/FamilyPage')).FamilyPage }),
      },
      {
        path: ':familyId/members/:memberId',
        lazy: async () => ({ Component: (await import('@/features/family/MemberPage')).MemberPage }),
      },
      {
        path: ':familyId/plans/:planId',
        lazy: async () => ({ Component: (await import('./pages/PlanPage')).PlanPage }),
      },
      {
        path: ':familyId/goals/:goalId',
        lazy: async () => ({ Component: (await import('./pages/GoalPage')).GoalPage }),
      },
    ],
  },
  {
    path: 'families',
    ...allowed('families.write'),
    children: [
      {
        path: 'new',
        lazy: async () => ({ Component: (await import('@/features/family/NewFamilyPage')).NewFamilyPage }),
      },
      {
        path: ':familyId/members/new',
        lazy: async () => ({ Component: (await import('@/features/family/NewMemberPage')).NewMemberPage }),
      },
      {
        path: ':familyId/plans/new',
        lazy: async () => ({ Component: (await import('./pages/NewPlanPage')).NewPlanPage }),
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
        lazy: async () => ({ Component: (await import('@/features/programme/ProgrammePage')).ProgrammePage }),
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
